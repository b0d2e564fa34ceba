# All connections, saving, replacing, sealed files, tidying up.

home-heading = Suas conexões
home-lead = { $count ->
    [one] { $count } conexão
   *[other] { $count } conexões
} com { $stores ->
    [one] { $stores } loja
   *[other] { $stores } lojas
}. { $needs ->
    [0] Nenhum problema conhecido.
    [one] { $needs } precisa de atenção.
   *[other] { $needs } precisam de atenção.
}
home-lead-trouble = Não foi possível ler a lista. Seus valores continuam no chaveiro.
home-lead-empty = Nada foi salvo ainda.
home-empty = Suas conexões salvas aparecem aqui. Você pode verificá-las, substituí-las e entregar os valores de novo.
home-new = Nova conexão
home-check-all = Verificar todas
home-check = Verificar
home-check-stop = Parar
home-checking = Verificando { $done } de { $count }
home-check-pause = Pausar
home-check-resume = Retomar
home-check-paused = Em pausa: { $done } de { $count } verificadas
home-check-shown = { $count ->
    [1] Verificar esta
   *[other] Verificar estas { $count }
}
home-search = { $count ->
    [one] Buscar em { $count } conexão
   *[other] Buscar em { $count } conexões
}
home-any-app = Todos os apps
home-any-state = Qualquer status
home-only-app = App: { $chosen }
home-only-state = Status: { $chosen }
home-show-all = Mostrar todas
home-none-found = Nenhuma conexão encontrada.
home-replace = Substituir…
home-replace-go-on = Continuar…
home-hand-over = Entregar de novo
home-hand-over-short = Entregar
home-remove = Remover…
home-check-named = Verificar de novo: { $app } na loja { $store }
home-replace-named = Substituir a conta de API de { $app } na loja { $store }
home-hand-over-named = Entregar de novo { $app } na loja { $store }
home-remove-named = Remover { $app } da loja { $store }
home-card = { $app } na loja { $store }, { $verdict }. { $state }
home-all = Todas as conexões
home-stores = Lojas
home-more-heading = Mais
home-open-sealed = Abrir arquivo protegido
home-go-on = Continuar com { $app }
home-session-only = Só nesta sessão
home-practice = Treino
home-paused = Loja suspensa
home-foot = Os valores ficam salvos no { $keyring }. Esta lista não contém segredos.
home-drill = Salvar lista para caso de perda do computador…
home-never-tested = Salva sem teste.
home-checked = Última verificação: { $when }.
home-ready = { $count ->
    [0] Nenhum escopo é necessário.
    [1] O escopo necessário está definido.
   *[other] Todos os { $count } escopos necessários estão definidos.
}
home-extra = { $count ->
    [one] { $count } escopo dá um acesso de que { $app } não precisa.
   *[other] { $count } escopos dão um acesso de que { $app } não precisa.
}
home-gaps = { $count ->
    [one] Falta { $count } escopo necessário.
   *[other] Faltam { $count } escopos necessários.
}
home-worked = Funcionou pela última vez: { $when }.
home-unchanged = Nada mudou desde { $when }.
home-untested = Não deu para testar ({ $when }). Motivo: { $cause }
home-last = Antes disso: { $verdict }, { $when }.
home-was-ready = pronta
home-was-unclear = teste incompleto
home-was-gaps = incompleta
home-was-refused = não funcionava
home-was-untested = suspensa
home-removed = Removida deste computador. A conta de API continua na BigCommerce até você excluí-la lá.
home-removed-gone = Removida deste computador.
home-removed-bin = Removida da lista. O KeePassXC guarda os valores na lixeira dele até você esvaziá-la.
home-leftover = { $count ->
    [1] O chaveiro ainda guarda os valores de uma conexão que você removeu.
   *[other] O chaveiro ainda guarda os valores de { $count } conexões que você removeu.
}
home-leftover-remove = Remover os valores
home-rebuilt = { $count ->
    [0] Nenhuma outra conexão encontrada.
    [one] { $count } conexão encontrada.
   *[other] { $count } conexões encontradas.
}
home-waiting = Aguardando o chaveiro do sistema. Ele pode estar pedindo a senha em outra janela. Ou outra janela do Scopewise está usando a lista de conexões.
home-stop-waiting = Parar de esperar
home-set-aside-restored = A lista de conexões estava danificada. Ela foi movida para { $name }, e a última cópia válida foi restaurada.
home-set-aside = A lista de conexões estava danificada e foi movida para { $name }. Seus valores continuam no chaveiro. Para recriar a lista, clique em Buscar conexões perdidas.
home-damaged = A lista de conexões está danificada e não foi possível movê-la. Você está vendo a última cópia válida, só para leitura.
home-busy = A lista de conexões está danificada. Outro programa a está usando, então ainda não dá para repará-la. Você está vendo a última cópia válida.
home-newer = Uma versão mais nova do Scopewise salvou esta lista. Aqui ela só pode ser lida.
home-unreadable = Não foi possível ler a lista de conexões: { $error }
home-entries-unreadable = { $count ->
    [one] Não foi possível ler { $count } conexão da lista. Ela fica no arquivo como está; os valores podem ainda estar no chaveiro.
   *[other] Não foi possível ler { $count } conexões da lista. Elas ficam no arquivo como estão; os valores podem ainda estar no chaveiro.
}
home-rebuild = Buscar conexões perdidas
home-find = Buscar conexões perdidas
home-other-store = Estes valores são de outra loja. Loja esperada: { $store }.
home-shared = { $app } usa a mesma conta de API. Se você a excluir, os dois apps param.
home-lost = Fora do chaveiro
home-changed = Alterada
home-differs = O item no chaveiro é diferente do que o Scopewise salvou, então nada foi enviado nem copiado. Remova esta conexão e salve-a de novo.
home-scopes-unknown = O Scopewise não sabe quais escopos esta conta tem, então não pode verificá-los.
home-add-scopes = Informar os escopos
home-add-scopes-named = Informar os escopos de { $app } na loja { $store }
home-scopes-added = Escopos salvos. Verifique a conexão de novo para testá-los.
home-replacing = A substituição não terminou.

moment-today = hoje às { $time }
moment-yesterday = ontem às { $time }
moment-now = agora mesmo
date = { $day ->
    [1] 1º
   *[other] { $day }
} de { $month }
date-with-year = { $day ->
    [1] 1º
   *[other] { $day }
} de { $month } de { $year }

change-token-gone = A BigCommerce não aceita mais este token.
change-token-back = A BigCommerce voltou a aceitar o token.
change-suspended = A BigCommerce suspendeu a loja, muitas vezes por um problema de cobrança.
change-scopes-lost = { $count ->
    [one] O token não tem mais acesso a { $scopes }.
   *[other] O token não tem mais acesso a estes escopos: { $scopes }.
}
change-scopes-gained = { $count ->
    [one] O token agora tem acesso a { $scopes }.
   *[other] O token agora tem acesso a estes escopos: { $scopes }.
}
change-renamed = O nome da loja mudou de { $from } para { $to }.
change-plan = O plano mudou de { $from } para { $to }.

# Saving.
keyring-linux = chaveiro do sistema
keyring-linux-where = Para ver o item, abra Senhas e chaves (Seahorse) ou KWalletManager e procure “Scopewise”.
keyring-gnome-where = Para ver o item, abra Senhas e chaves e procure “Scopewise”.
keyring-kwallet-where = Para ver o item, abra KWalletManager e veja a pasta “Secret Service”.
keyring-keepassxc-where = Para ver o item, abra KeePassXC e procure “Scopewise”. O valor está em Avançado, como anexo.
keyring-macos = chaveiro do macOS
keyring-macos-where = Para ver o item, abra Acesso às Chaves e procure “app.scopewise.Scopewise”.
keyring-windows = Gerenciador de Credenciais do Windows
keyring-windows-where = Para ver o item, abra Gerenciador de Credenciais, depois Credenciais do Windows, e procure “app.scopewise.Scopewise”.
keep-heading = Salve os valores
keep-text = No { $keyring }, só neste computador.
keep-save = Salvar
keep-save-again = Salvar de novo
keep-try-again = Tentar de novo
keep-saving = Salvando…
keep-waiting = Aguardando o { $keyring }. Ele pode estar pedindo a senha em outra janela. Ou outra janela do Scopewise está usando a lista de conexões.
keep-give-up = Continuar sem salvar
keep-session-only = Usar só nesta sessão
keep-kept-for-session = Disponíveis até esta janela fechar. Não foram salvos em nenhum lugar.
keep-read-back = Salvos e conferidos
keep-saved-before = Salvos: { $when }.
keep-saved = Salvos e conferidos.
keep-no-keyring = Nenhum chaveiro está disponível neste computador. O Scopewise nunca salva segredos sem criptografia. No Linux, instale o gnome-keyring ou o KWallet.
keep-locked = O chaveiro está bloqueado. Desbloqueie-o e tente de novo.
keep-dismissed = O chaveiro pediu uma senha ou acesso e o pedido foi fechado. Tente de novo e responda a ele.
keep-no-collection = O serviço de chaveiros está em execução, mas nenhum chaveiro foi criado nele ainda. Crie um em Senhas e chaves ou no KWalletManager e tente de novo.
keep-shares-nothing = O KeePassXC está bloqueado ou não compartilha nada com outros programas. Desbloqueie-o, escolha um grupo em Database Settings > Secret Service Integration e tente de novo.
keep-gone = O programa do chaveiro foi encerrado enquanto o Scopewise o usava. Tente de novo.
keep-not-there = Os valores não estão mais no chaveiro. Crie uma nova conta, ou adicione o arquivo de novo.
keep-differs = O chaveiro devolveu algo diferente do que foi salvo. Salve de novo, ou copie os valores para seu app agora.
keep-too-long = Um valor é longo demais para o chaveiro.
keep-refused = O chaveiro deu uma resposta inesperada. Tente de novo.
keep-no-space = O disco está cheio, então não foi possível salvar a lista de conexões.
keep-not-allowed = O Scopewise não tem permissão para gravar na pasta de dados dele.
keep-newer = Uma versão mais nova do Scopewise salvou a lista de conexões. Use essa versão para salvar.
keep-list-failed = Não foi possível salvar a lista de conexões.
keep-busy = Outro programa está usando a lista de conexões. Feche as outras janelas do Scopewise e tente de novo.

# Sealed files.
sealed-card-heading = Outra pessoa vai configurar?
sealed-card-text = Crie um arquivo protegido, que só abre com senha.
sealed-begin = Criar arquivo protegido…
sealed-heading = Arquivo protegido para outra pessoa
sealed-text = { $count ->
    [1] Contém só o valor que { $app } pede e os escopos, protegidos por senha. A outra pessoa abre o arquivo com o Scopewise.
   *[other] Contém só os { $count } valores que { $app } pede e os escopos, protegidos por senha. A outra pessoa abre o arquivo com o Scopewise.
}
sealed-password = Senha
sealed-another = Nova senha
sealed-strong = Forte: seis palavras aleatórias
sealed-note = Recado para a outra pessoa
sealed-note-optional = Recado para a outra pessoa (opcional)
sealed-note-proposal = { $app } para { $store }
sealed-phone = Passe a senha por telefone,
sealed-phone-more = não no mesmo e-mail que o arquivo. O Scopewise só a mostra aqui e não pode recuperá-la. Leia também a impressão digital { $fingerprint } para a outra pessoa. Ela deve ver a mesma.
sealed-copy-password = Copiar senha
sealed-save = Salvar arquivo protegido…
sealed-sealing = Protegendo…
sealed-takes = A demora de cerca de um segundo é proposital: assim, a senha fica difícil de adivinhar.
sealed-failed = Não foi possível salvar o arquivo. Escolha outra pasta.
sealed-no-password = Não foi possível criar uma senha: o gerador de números aleatórios deste computador não está disponível.
sealed-written = Salvo como { $name }.
sealed-noted = Anotei a senha
sealed-noted-first = Anote a senha antes de fechar. Ela não aparece de novo.
sealed-show = Mostrar a senha
sealed-hide = Ocultar a senha
sealed-open-heading = Abrir um arquivo protegido
sealed-open-text = Para abrir { $name }, digite a senha que o remetente passou a você.
sealed-open-reading = Lendo { $name }…
sealed-open-trying = { $seconds ->
    [1] Abrindo. A demora de cerca de um segundo é proposital.
   *[other] Abrindo. A demora de cerca de { $seconds } segundos é proposital.
}
sealed-open = Abrir
sealed-try-again = Tentar de novo
sealed-not-sealed = Este não é um arquivo protegido do Scopewise. Peça ao remetente um arquivo que termine em .scopewise.
sealed-zipped = Este é um arquivo ZIP. Extraia o arquivo que está dentro e abra esse.
sealed-other-key = Este arquivo está protegido por uma chave, não por senha. Peça ao remetente que crie o arquivo protegido no Scopewise.
sealed-wrong-password = Essa senha não abre o arquivo. Digite seis palavras separadas por hífens, em letras minúsculas.
sealed-damaged = O arquivo está incompleto ou foi alterado no caminho. Peça ao remetente que o envie de novo.
sealed-too-large = Este arquivo é grande demais para ser um arquivo protegido do Scopewise. Confirme com o remetente qual arquivo abrir.
sealed-not-ours = Este arquivo não é do Scopewise. Abra-o com o programa que o criou.
sealed-newer = Uma versão mais nova do Scopewise criou este arquivo. Atualize o Scopewise para abri-lo.
sealed-unreadable = Não foi possível ler o arquivo. Mova-o para outra pasta e tente de novo.
sealed-no-memory = Proteger o arquivo exige 256 MB de memória livre, e não há o suficiente. Feche outros programas e tente de novo.
sealed-too-much-work = Abrir este arquivo exigiria mais processamento do que o Scopewise permite. Peça ao remetente que crie o arquivo protegido de novo no Scopewise.
sealed-open-no-memory = Não há memória livre suficiente para abrir este arquivo. Feche outros programas e tente de novo.
sealed-received = De { $file }
sealed-received-note = “{ $note }”
sealed-received-fingerprint = Peça ao remetente que leia a impressão digital para você. Ela deve ser { $fingerprint }. Se for outra, não use estes valores.

# Receipt, tidying up.
receipt-card-heading = Comprovante
receipt-card-text = Loja, app, conta, escopos, último teste, data e impressão digital. Sem segredos.
receipt-save = Salvar comprovante…
receipt-file = comprovante-{ $app }.html
receipt-not-tested = Não testada
drill-file = em-caso-de-perda-do-computador.html
tidy-heading = Ao clicar em Concluir
tidy-file = Mover o arquivo de credenciais para a lixeira
tidy-file-age = { $path }, { $when }
tidy-file-save-first = Salve os valores primeiro. Depois você pode mover o arquivo para a lixeira.
tidy-file-trash = Qualquer pessoa que use este computador pode lê-lo até você esvaziar a lixeira.
tidy-also = Clicar em Concluir também move o arquivo para a lixeira
tidy-cloud = Este arquivo está em uma pasta do { $service }, então pode haver uma cópia na nuvem e no histórico de versões.
tidy-clipboard = Limpar a área de transferência
tidy-leftovers = { $count ->
    [one] Mover também para a lixeira a cópia que o navegador deixou
   *[other] Mover também para a lixeira as { $count } cópias que o navegador deixou
}
tidy-older = { $count ->
    [one] Mover também para a lixeira { $count } arquivo de credenciais mais antigo
   *[other] Mover também para a lixeira { $count } arquivos de credenciais mais antigos
}
tidy-older-show = Mostrar
tidy-older-hide = Ocultar
tidy-older-warning = O Scopewise não salvou os valores deles. Selecione só os arquivos de que você não precisa mais.
tidy-older-file = { $name }, { $when }, em { $folder }
tidy-done-trashed = Na lixeira: { $names }. Qualquer pessoa que use este computador pode ler o conteúdo até você esvaziá-la.
tidy-done-gone = { $name } já não estava lá.
tidy-done-other = { $name } agora contém outros valores, então não foi movido.
tidy-done-refused = Não foi possível mover { $name }. Outro programa pode estar usando o arquivo. Ele continua em { $folder }.
tidy-done-protected = Não foi possível mover { $name }: o arquivo, a pasta ou o disco está protegido contra alterações. Ele continua em { $folder }.
tidy-done-not-kept = { $name } não foi movido: { $reason }
tidy-under-way = Finalizando…
tidy-file-stays = { $name } continua em { $folder }. Quem tiver esse arquivo pode acessar sua loja.
tidy-not-saved = Os valores não foram salvos aqui. Agora eles só estão onde você os colou ou salvou.
tidy-saved = Os valores estão no { $keyring }.
clipboard-clears = A área de transferência será limpa em { $seconds } s
clipboard-clear-now = Limpar agora
clipboard-cleared = Área de transferência limpa
clipboard-notice = Área de transferência limpa pelo Scopewise
clipboard-clear-history = limpe o histórico dele
clipboard-in-history = O valor foi apagado, mas o { $manager } guarda uma cópia no histórico. Para removê-la: { $clear }.
clipboard-put-back = O { $manager } continua pondo o valor de volta. Para removê-lo: { $clear }.
clipboard-keeps = O { $manager } guarda no histórico o que você copia. Quando terminar, remova de lá: { $clear }.
clipboard-stays = O que você copiou por último fica na área de transferência até você limpá-la ou salvar os valores.
selection-clears = O valor será apagado em { $seconds } s
selection-cleared = Valor apagado
selection-stays = O último valor copiado continua disponível para o botão do meio do mouse até você apagá-lo, salvar os valores ou selecionar outro texto.
tidy-gone = Os valores não foram salvos, e nem todos foram copiados. O Scopewise não os tem mais. Se ainda precisar deles, crie uma nova conta de API.
home-unclear = Não foi possível confirmar alguns escopos necessários. Verifique de novo.
tidy-only-in-file = Os valores não foram salvos. O arquivo que você abriu ainda os contém.
handover-toast-paste = Copiado: { $label }. Cole em { $app } e volte para copiar o próximo.
handover-toast-secret = Copiado: { $label }. Sairá da área de transferência em 60 s.
handover-copy-all-as = Todos os valores, para desenvolvedores:
handover-copy-as-named = Copiar todos os valores como { $form }
handover-finished-replace = Continuar a substituição
handover-finished-again = Se algum valor ainda não estiver em { $app }, clique em Entregar de novo.

# Coming back.
session-resumed = Você voltou ao ponto em que parou.
session-left = O Scopewise não guarda os valores depois de fechar, a menos que você os salve.
session-left-kept = Seus valores estão no { $keyring }.
session-left-saved = O Scopewise não os guarda em nenhum outro lugar.
session-left-file = Você os adicionou a partir de { $name }.
session-left-nothing = Adicione-os de novo a partir do arquivo ou de onde você os colocou.
session-take-saved = Usar os valores salvos
session-read-again = Ler de novo

# Replacing.
plan-heading = Substituir a conta de API de { $app } na loja { $store }
plan-lead = Não dá para mudar os escopos de uma conta de API depois que você clica em Save, então uma nova toma o lugar dela. Você pode sair e voltar quando quiser.
plan-account-name = { $name } 2
plan-new = Crie uma nova conta com os escopos certos e teste-a
plan-new-done = A nova conta “{ $name }” está salva: { $fingerprint }
plan-new-untested = Foi salva sem teste.
plan-new-test = Testar
plan-new-unsaved = Os novos valores foram entregues, mas não estão salvos aqui.
plan-new-begin = Criar a nova conta
plan-hand = Entregue os novos valores a { $app }
plan-hand-begin = Entregar
plan-use = Confira se { $app } funciona com os novos valores
plan-use-text = Deixe o app sincronizar uma vez, ou use o teste dele.
plan-use-done = Sim, funciona
plan-hooks = Veja o que será excluído com a conta antiga
plan-hooks-text = Webhooks são mensagens que a BigCommerce envia ao app. Excluir a conta “{ $name }” também exclui os webhooks dela.
plan-hooks-list = Listar os webhooks
plan-hooks-skip = Continuar sem a lista
plan-hooks-asking = Consultando a BigCommerce…
plan-hooks-none = A conta antiga não tem webhooks.
plan-hooks-some = { $count ->
    [one] { $count } webhook será excluído com ela:
   *[other] { $count } webhooks serão excluídos com ela:
}
plan-hook = { $scope } para { $destination }
plan-hook-off = { $scope } para { $destination } (desativado)
plan-hooks-rest = e mais { $count }
plan-hooks-after = O app precisa criá-los de novo para a nova conta. A maioria dos apps faz isso quando você os conecta.
plan-scripts-some = { $count ->
    [one] 1 script da loja pertence a ela. Ele fica, mas depois ninguém poderá alterá-lo ou removê-lo:
   *[other] { $count } scripts da loja pertencem a ela. Eles ficam, mas depois ninguém poderá alterá-los ou removê-los:
}
plan-scripts-unknown = Não foi possível listar os scripts da loja: a conta não pode ver Content.
plan-hooks-failed = Não foi possível listar os webhooks: { $cause }
plan-hooks-gone = A BigCommerce não aceita mais o token antigo. A conta já foi excluída, junto com os webhooks.
plan-delete = Exclua a conta antiga “{ $name }” na BigCommerce
plan-delete-text = Settings, API, Store-level API accounts: a lixeira ao lado de “{ $name }”. Não dá para desfazer.
plan-delete-keep = Não exclua “{ $name }”: essa é a nova.
plan-delete-practice = No treino não há nada para excluir.
plan-delete-open = Abrir a página da API
plan-delete-check = Já excluí
plan-delete-still = A BigCommerce ainda aceita o token antigo ({ $when }). Confira se “{ $name }” saiu da lista.
plan-delete-unknown = O Scopewise não conseguiu acessar a BigCommerce, então ainda não dá para saber.
plan-delete-gone = A BigCommerce não aceita mais o token antigo.
plan-finish = Remova os valores antigos deste computador
plan-finish-begin = Remover…
plan-end = Cancelar a substituição
plan-back = Todas as conexões
plan-step = Etapa { $number } de { $count }, { $state }: { $text }
plan-state-done = concluída
plan-state-now = atual
plan-state-ahead = a fazer

# Dialogs of this part.
dialog-remove = Remover { $app } do Scopewise?
dialog-remove-session = Estes valores só estão disponíveis até esta janela fechar. Removê-los não exclui a conta de API na BigCommerce.
dialog-end = Cancelar a substituição?
dialog-end-text = As duas contas continuam na BigCommerce, e as duas conexões continuam aqui. O andamento da substituição é descartado.
dialog-end-keep = Continuar a substituição
dialog-end-confirm = Cancelar a substituição
dialog-remove-text = Isto exclui os valores salvos do { $keyring }. A conta de API na BigCommerce não é excluída.
dialog-remove-bin = O KeePassXC move os valores para a lixeira dele, se ela estiver ativada. Eles ficam lá até você esvaziá-la.
dialog-remove-bold = Para remover o acesso de vez,
dialog-remove-more = exclua também a conta “{ $name }” na página da API da BigCommerce. Os webhooks dela também são excluídos.
dialog-remove-open = Abrir a página da API
dialog-remove-keep = Não remover
dialog-remove-confirm = Remover
dialog-finish = Você está prestes a perder estes valores
dialog-finish-text = Eles não estão em nenhum arquivo e não foram salvos. Depois que você clicar em Concluir, não estarão mais neste computador.
dialog-finish-confirm = Concluir mesmo assim
dialog-save-sealed = Salvar o arquivo protegido
dialog-open-sealed = Escolher o arquivo protegido
dialog-sealed-files = Arquivos protegidos
dialog-save-receipt = Salvar o comprovante
dialog-save-drill = Salvar a lista para caso de perda deste computador
dialog-choose-another = Escolher outro arquivo…
cancel = Cancelar
