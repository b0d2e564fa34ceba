# The connection test: checks, findings, verdicts and causes.

check-answers = A BigCommerce responde
check-answers-practice = A loja de treino responde
check-network = O servidor é encontrado e aceita a conexão
check-secure = A conexão é segura
check-token-known = O token é conhecido
check-token = O token é desta loja
check-open = A loja está aberta
check-room = A loja ainda tem consultas disponíveis
check-by-proxy = endereço encontrado pelo proxy
check-store = Esta é a sua loja
check-rows = Verificação das linhas
check-not-tried = não verificado
check-store-hidden = o nome fica oculto enquanto Information & settings está fechada
check-seconds = { $seconds } s

finding-fits = Confere
finding-missing = Falta
finding-extra = Além do necessário
finding-level-not-checked = Nível não verificado
finding-cannot-be-tested = Impossível testar

found-none = None
found-open = Read-only ou mais
found-open-ticked = Aberta (você marcou { $level })
found-hidden = Oculta atrás de Content
found-no-question = Sem consulta segura
found-trouble = Sem resposta clara
found-not-reached = Não consultada

reason-needs-write = só uma alteração mostraria, e o Scopewise nunca altera nada
reason-graphql-only = não há consulta segura para esta linha
reason-no-request = não há consulta segura para esta linha
reason-ambiguous-with-content = Content está aberta e responde à mesma consulta
reason-server-trouble = a BigCommerce teve dificuldade para responder
reason-not-json = algo que não é a BigCommerce respondeu
reason-rate-limited = a loja estava ocupada demais
reason-unexpected-answer = o Scopewise não conhece essa resposta
reason-not-reached = o teste terminou antes dela

verdict-ready = Pronta
verdict-ready-text = { $rows ->
    [one] A única linha confere.
   *[other] Todas as { $rows } linhas conferem.
} { $app } pode { $reads ->
    [yes] ler o que precisa
   *[no] fazer o que precisa
}; nenhuma outra linha que se possa testar está aberta.
verdict-ready-open-text = { $rows ->
    [one] A linha de que { $app } precisa está aberta.
   *[other] Não falta nada nas { $rows } linhas de que { $app } precisa.
}
verdict-extra = Pronta, com mais que o necessário
verdict-extra-text = { $count ->
    [one] A linha { $rows } está aberta, embora { $app } não precise dela.
   *[other] As linhas { $rows } estão abertas, embora { $app } não precise delas.
} Você pode continuar ou criar uma conta mais restrita.
verdict-gaps = Ainda incompleta
verdict-gaps-one = A linha { $row } está em None; { $app } precisa de { $level }.
verdict-gaps-many = As linhas { $rows } estão em None; { $app } precisa delas.
verdict-gaps-end = A BigCommerce não permite mudar uma conta depois de Save, então crie uma nova.
verdict-gaps-ticks = Suas marcações ficam guardadas.
untested-nothing-known = Ainda não se sabe nada sobre o token.
untested-token-known = O token é desta loja; as linhas ainda não são conhecidas.
verdict-refused = Não funciona
verdict-unclear = Não testado por completo
verdict-unclear-text = Das { $rows } linhas de que o { $app } precisa, nenhuma parece faltar, mas não houve resposta clara para { $silent }.
next-unclear = Teste de novo. Se a resposta continuar pouco clara, pergunte ao suporte do BigCommerce.
verdict-untested = Não foi possível testar

note-level-not-checked = { $count ->
    [one] { $count } nível não verificado: uma consulta de leitura não distingue Read-only de mais acesso.
   *[other] { $count } níveis não verificados: uma consulta de leitura não distingue Read-only de mais acesso.
}
note-level-ticked = { $count ->
    [one] { $count } nível não verificado: você marcou { $level }.
   *[other] { $count } níveis não verificados: você marcou { $level }.
}
note-cannot-be-tested = { $count ->
    [one] Não dá para testar { $count } linha; confira-a na lista de contas da BigCommerce.
   *[other] Não dá para testar { $count } linhas; confira-as na lista de contas da BigCommerce.
}

cause-token-refused = A BigCommerce não conhece este token.
    .text = A conta foi excluída, ou um valor ficou cortado.
    .next = Adicionar o arquivo de novo
cause-store-mismatch = O token não é desta loja.
    .text = O token vem de outra loja, ou o hash da loja está errado.
    .next = Conferir os valores
cause-not-practice = Este não é um arquivo de treino.
    .text = A loja de treino só aceita arquivos que o Scopewise fez para o treino. Nada foi enviado.
    .next = Usar o arquivo de treino
cause-practice-token = Estes são valores de treino.
    .text = O Scopewise os inventou, e o BigCommerce não os conhece. Nada foi enviado.
    .next = Usar o arquivo da loja
cause-store-suspended = A loja está suspensa.
    .text = A BigCommerce pausou a loja, muitas vezes por causa de cobrança.
    .next = Testar de novo
cause-maintenance = A loja está em manutenção.
    .text = Espere até a loja abrir de novo.
    .next = Testar de novo
cause-rate-limited = A loja está ocupada.
    .text = Outros apps já usaram as consultas disponíveis por enquanto.
    .next = Testar de novo
cause-offline = Este computador está sem internet.
    .text = Verifique a rede e teste de novo.
    .next = Testar de novo
cause-dns = O endereço da BigCommerce não foi encontrado.
    .text = Este computador não conseguiu acessar a BigCommerce. Verifique a conexão com a internet.
    .next = Testar de novo
cause-connect = Este computador não conseguiu acessar a BigCommerce.
    .text = Verifique a conexão com a internet.
    .next = Testar de novo
cause-proxy = O proxy não deixou a conexão passar.
    .text = Peça à sua equipe de TI que libere api.bigcommerce.com, porta 443.
    .next = Testar de novo
cause-proxy-auth = O proxy pede nome e senha.
    .text = Pergunte à sua equipe de TI como os programas entram no proxy.
    .next = Testar de novo
cause-tls = Não foi possível verificar a conexão segura.
    .text = Algo nesta rede usa um certificado próprio. Peça à sua equipe de TI que o instale; o Scopewise nunca pula esta verificação.
    .next = Testar de novo
cause-clock = O relógio deste computador está atrasado.
    .text = Uma conexão segura precisa da data certa.
    .next = Testar de novo
cause-timeout = A resposta não chegou a tempo.
    .text = Verifique a conexão com a internet.
    .next = Testar de novo
cause-cancelled = Você parou o teste.
    .text = Você pode recomeçar a qualquer momento.
    .next = Testar de novo
cause-redirected = A resposta aponta para outro endereço.
    .text = O Scopewise não o segue, para que seu token fique onde deve ficar.
    .next = Testar de novo
cause-server-error = A BigCommerce está com problemas.
    .text = O erro está do lado dela. O token pode estar certo.
    .next = Testar de novo
cause-not-json = Outra coisa respondeu.
    .text = Um proxy ou uma página de login respondeu no lugar da BigCommerce.
    .next = Testar de novo
cause-too-large = A resposta veio grande demais.
    .text = Algo que não é a BigCommerce pode ter respondido.
    .next = Testar de novo

report-title = Relatório do Scopewise
report-practice = TREINO: nada neste relatório é real.
report-version = Scopewise { $version }
report-app = App: { $app }
report-store = Loja: { $name } ({ $domain }), hash { $hash }
report-store-hash = Hash da loja: { $hash }
report-fingerprint = Impressão digital: { $fingerprint }
report-verdict = { $title }: { $text }
report-next = A seguir: { $next }
report-requests = { $requests ->
    [0] Nenhuma consulta foi enviada.
    [one] { $requests } consulta de leitura em { $seconds } s.
   *[other] { $requests } consultas de leitura em { $seconds } s.
}
report-needed = exige { $level }
report-not-needed = desnecessária
report-rows = Linhas
report-checks = Verificações
report-check-passed = ok
report-check-failed = não
report-check-open = -
report-other-rows = { $count ->
    [one] Mais { $count } linha não é necessária e está fechada ou é impossível de testar.
   *[other] Mais { $count } linhas não são necessárias e estão fechadas ou são impossíveis de testar.
}
next-ready = Entregue os valores a { $app }.
next-extra = Continue, ou crie uma conta mais restrita.
next-gaps = Crie uma nova conta de API que inclua também as linhas que faltam.

check-name-answers = A resposta
check-name-network = O caminho até o servidor
check-name-secure = A conexão segura
check-name-token-known = O token de acesso
check-name-token = Token e loja
check-name-open = A situação da loja
check-name-store = O nome da loja
check-name-room = Consultas restantes
check-name-rows = As linhas
check-rest = Outras { $count } verificações não foram feitas
