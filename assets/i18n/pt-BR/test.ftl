# The connection test: checks, findings, verdicts and causes.

check-answers = A BigCommerce responde
check-answers-practice = A loja de treino responde
check-network = Conectado ao servidor
check-secure = A conexão é segura
check-token-known = O token foi reconhecido
check-token = O token é desta loja
check-open = A loja está aberta
check-room = A loja está dentro do limite de uso da API
check-by-proxy = endereço resolvido pelo proxy
check-store = O nome da loja
check-scopes = Verificando escopos
check-not-tried = não verificado
check-store-hidden = nome oculto porque Information & settings está em None
check-seconds = { $seconds } s

finding-fits = Correto
finding-missing = Falta
finding-extra = Além do necessário
finding-level-not-checked = Nível não verificado
finding-cannot-be-tested = Não dá para testar

found-none = None
found-open = Read-only ou superior
found-open-ticked = Read-only ou superior (você definiu { $level })
found-hidden = Incerto: Content está liberado
found-no-question = Sem teste seguro
found-trouble = Sem resposta clara
found-not-reached = Não consultado

reason-needs-write = só uma alteração mostraria, e o Scopewise nunca altera nada
reason-graphql-only = não há consulta segura para testá-lo
reason-no-request = não há consulta segura para testá-lo
reason-ambiguous-with-content = Content está liberado, e uma só consulta testa os dois
reason-server-trouble = a BigCommerce teve dificuldade para responder
reason-not-json = algo que não é a BigCommerce respondeu
reason-rate-limited = a loja estava ocupada demais
reason-unexpected-answer = resposta inesperada
reason-not-reached = o teste terminou antes

verdict-ready = Pronta
verdict-ready-text = { $scopes ->
    [0] Nenhum escopo é necessário.
    [1] O único escopo está correto.
   *[other] Todos os { $scopes } escopos estão corretos.
} { $app } pode { $reads ->
    [yes] ler o que precisa
   *[no] fazer o que precisa
} e, até onde o Scopewise consegue testar, nada mais.
verdict-ready-open-text = { $scopes ->
    [0] { $app } não precisa de nenhum escopo.
    [1] O escopo de que { $app } precisa está liberado, até onde dá para testar.
   *[other] Os { $scopes } escopos de que { $app } precisa estão liberados, até onde dá para testar.
}
verdict-extra = Pronta, com mais que o necessário
verdict-extra-text = { $count ->
    [one] O escopo { $scopes } dá um acesso de que { $app } não precisa.
   *[other] Os escopos { $scopes } dão um acesso de que { $app } não precisa.
} Você pode continuar ou criar uma conta de API com menos acesso.
verdict-gaps = Ainda incompleta
verdict-gaps-one = { $scope } está em None; { $app } precisa de { $level }.
verdict-gaps-many = { $scopes } estão em None; { $app } precisa desses escopos.
verdict-gaps-end = Não dá para mudar os escopos de uma conta de API depois que você clica em Save, então crie uma nova.
verdict-gaps-ticks = O que você marcou na etapa 4 continua marcado.
untested-nothing-known = Ainda não se sabe nada sobre o token.
untested-token-known = O token é desta loja, mas os escopos ainda não foram verificados.
verdict-refused = Não funciona
verdict-unclear = Teste incompleto
verdict-unclear-text = { $scopes ->
    [1] Não foi possível confirmar o escopo de que { $app } precisa: { $silent }.
   *[other] Dos { $scopes } escopos de que { $app } precisa, nenhum parece faltar, mas não foi possível confirmar { $silent }.
}
next-unclear = Teste de novo. Se a resposta continuar pouco clara, fale com o suporte da BigCommerce.
verdict-untested = Não deu para testar

note-level-not-checked = { $count ->
    [one] { $count } nível não verificado: uma consulta de leitura não distingue Read-only de um nível superior.
   *[other] { $count } níveis não verificados: uma consulta de leitura não distingue Read-only de um nível superior.
}
note-level-ticked = { $count ->
    [one] { $count } nível não verificado: você definiu { $level }.
   *[other] { $count } níveis não verificados: você definiu { $level }.
}
note-cannot-be-tested = { $count ->
    [one] Não dá para testar { $count } escopo; confira-o na lista de contas da BigCommerce.
   *[other] Não dá para testar { $count } escopos; confira-os na lista de contas da BigCommerce.
}

cause-token-refused = A BigCommerce não reconhece este token.
    .text = Verifique também o hash da loja: um errado recebe a mesma resposta. Se a conta ainda existe, adicione o arquivo dela de novo. Se ela foi excluída, crie uma nova conta.
    .next = Adicionar o arquivo de novo
cause-store-mismatch = O token não é desta loja.
    .text = O token é de outra loja, ou o hash da loja está errado.
    .next = Conferir os valores
cause-not-practice = Este não é um arquivo de treino.
    .text = A loja de treino só aceita arquivos de treino do Scopewise. Nada foi enviado.
    .next = Usar o arquivo de treino
cause-practice-token = Estes são valores de treino.
    .text = O Scopewise os inventou; a BigCommerce não os conhece. Nada foi enviado.
    .next = Adicionar o arquivo da loja
cause-store-suspended = A loja está suspensa.
    .text = A BigCommerce suspendeu a loja, muitas vezes por um problema de cobrança. Fale com o proprietário da loja.
    .next = Testar de novo
cause-maintenance = A loja está em manutenção.
    .text = Espere até a loja abrir de novo.
    .next = Testar de novo
cause-rate-limited = A loja está ocupada.
    .text = Outros apps esgotaram o limite de uso da API da loja por enquanto. Espere um minuto e teste de novo.
    .next = Testar de novo
cause-offline = Este computador está sem internet.
    .text = Verifique a rede e teste de novo.
    .next = Testar de novo
cause-dns = O endereço da BigCommerce não foi encontrado.
    .text = Verifique a conexão com a internet.
    .next = Testar de novo
cause-connect = Este computador não conseguiu acessar a BigCommerce.
    .text = Verifique a conexão com a internet.
    .next = Testar de novo
cause-proxy = O proxy bloqueou a conexão.
    .text = Peça à equipe de TI que libere api.bigcommerce.com, porta 443.
    .next = Testar de novo
cause-proxy-auth = O proxy exige nome de usuário e senha.
    .text = Pergunte à equipe de TI como os programas entram no proxy.
    .next = Testar de novo
cause-proxy-address = Não é possível entender o endereço do proxy.
    .text = Ele está na variável HTTPS_PROXY ou ALL_PROXY, ou nas configurações de rede. O Scopewise aceita proxies http, https e SOCKS. Corrija o endereço e abra o Scopewise de novo.
    .next = Testar de novo
cause-tls = Não foi possível verificar a conexão segura.
    .text = Algo nesta rede usa um certificado próprio. Tente outra rede, ou peça à equipe de TI que instale o certificado. O Scopewise nunca pula esta verificação.
    .next = Testar de novo
cause-bad-certificate = O certificado não é permitido para a BigCommerce.
    .text = Algo nesta rede respondeu com um certificado que não pode ser usado para este endereço. Não o instale. Tente outra rede ou avise a equipe de TI.
    .next = Testar de novo
cause-wrong-name = Outro servidor respondeu no lugar da BigCommerce.
    .text = Se esta é uma rede de visitantes, como a de um hotel, entre nela primeiro pelo navegador. Não instale nenhum certificado para isso.
    .next = Testar de novo
cause-expired = O certificado da conexão segura expirou.
    .text = Verifique a data e a hora deste computador. Se estiverem certas, algo nesta rede responde com um certificado antigo. Tente outra rede.
    .next = Testar de novo
cause-no-authorities = Este computador não tem lista de certificados confiáveis.
    .text = Instale o pacote “ca-certificates” e teste de novo.
    .next = Testar de novo
cause-handshake = Não foi possível abrir a conexão segura.
    .text = Um proxy ou firewall desta rede pode ser antigo demais. Tente outra rede, ou mostre esta mensagem à equipe de TI.
    .next = Testar de novo
cause-clock = O relógio deste computador está atrasado.
    .text = Acerte a data e a hora deste computador e teste de novo.
    .next = Testar de novo
cause-timeout = A resposta não chegou a tempo.
    .text = Verifique a conexão com a internet.
    .next = Testar de novo
cause-cancelled = Você parou o teste.
    .text = Você pode recomeçar o teste quando quiser.
    .next = Testar de novo
cause-redirected = A resposta redireciona para outro endereço.
    .text = O Scopewise não seguiu o redirecionamento, então seu token não foi enviado a outro lugar. Faça login nesta rede no navegador, ou fale com a equipe de TI.
    .next = Testar de novo
cause-server-error = A BigCommerce está com problemas.
    .text = Ela respondeu com um erro do servidor. O token pode estar certo.
    .next = Testar de novo
cause-not-json = A resposta não veio da BigCommerce.
    .text = Um proxy ou uma página de login respondeu. Faça login nesta rede no navegador, ou fale com a equipe de TI.
    .next = Testar de novo
cause-too-large = A resposta era grande demais.
    .text = Algo que não é a BigCommerce pode ter respondido. Fale com a equipe de TI.
    .next = Testar de novo

report-title = Relatório do Scopewise
report-practice = TREINO: nada neste relatório é real.
report-version = Scopewise { $version }
report-app = App: { $app }
report-store = Loja: { $name } ({ $domain }), hash { $hash }
report-store-hash = Hash da loja: { $hash }
report-fingerprint = Impressão digital: { $fingerprint }
report-verdict = { $title }: { $text }
report-next = Próximo passo: { $next }
report-requests = { $requests ->
    [0] Nenhuma consulta foi enviada.
    [one] { $requests } consulta de leitura em { $seconds } s.
   *[other] { $requests } consultas de leitura em { $seconds } s.
}
report-needed = precisa de { $level }
report-not-needed = desnecessário
report-scopes = Escopos
report-checks = Verificações
report-check-passed = ok
report-check-failed = falhou
report-check-open = -
report-other-scopes = { $count ->
    [1] 1 outro escopo não é necessário e está fechado ou não pode ser testado.
   *[other] Outros { $count } escopos não são necessários e estão fechados ou não podem ser testados.
}
next-ready = Entregue os valores a { $app }.
next-extra = Continue, ou crie uma conta de API com menos acesso.
next-gaps = Crie uma nova conta de API que inclua os escopos que faltam.

check-name-answers = A resposta
check-name-network = Acesso ao servidor
check-name-secure = A conexão segura
check-name-token-known = O token de acesso
check-name-token = Token e loja
check-name-open = Status da loja
check-name-store = Nome da loja
check-name-room = Limite de uso da API
check-name-scopes = Escopos
check-rest = { $count ->
    [1] 1 outra verificação não foi feita
   *[other] Outras { $count } verificações não foram feitas
}
