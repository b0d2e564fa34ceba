# All connections, keeping, replacing, sealed files, tidying up.

home-heading = Suas conexões
home-lead = { $count ->
    [one] Uma conexão
   *[other] { $count } conexões
} com { $stores ->
    [one] uma loja
   *[other] { $stores } lojas
}. { $needs ->
    [0] Até onde foi testado, está tudo bem.
    [one] Uma precisa da sua atenção.
   *[other] { $needs } precisam da sua atenção.
}
home-lead-trouble = Não foi possível ler a lista. Seus valores estão onde sempre estiveram: no chaveiro.
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
home-check-shown = Verificar estas { $count }
home-search = Buscar entre { $count } conexões
home-any-app = Todos os apps
home-any-state = Qualquer status
home-only-app = App: { $chosen }
home-only-state = Status: { $chosen }
home-show-all = Mostrar todas
home-none-found = Nenhuma conexão corresponde.
home-replace = Substituir…
home-replace-go-on = Continuar…
home-hand-over = Entregar de novo
home-hand-over-short = Entregar
home-remove = Remover…
home-check-named = Verificar { $app } na loja { $store }
home-replace-named = Substituir { $app } na loja { $store }
home-hand-over-named = Entregar de novo os valores de { $app } na loja { $store }
home-remove-named = Remover { $app } na loja { $store }
home-card = { $app } na loja { $store }, { $verdict }. { $state }
home-all = Todas as conexões
home-stores = Lojas
home-more-heading = Mais
home-open-sealed = Abrir um arquivo lacrado
home-go-on = Continuar com { $app }
home-session-only = Só nesta sessão
home-practice = Treino
home-paused = Loja pausada
home-foot = Os valores ficam no { $keyring }. Esta lista não contém segredos.
home-drill = Salvar uma lista em caso de perda…
home-never-tested = Foi salva sem teste.
home-checked = Última verificação: { $when }.
home-ready = { $count ->
    [one] A linha confere.
   *[other] Todas as { $count } linhas conferem.
}
home-extra = { $count ->
    [one] Uma linha está mais aberta do que { $app } precisa.
   *[other] { $count } linhas estão mais abertas do que { $app } precisa.
}
home-gaps = { $count ->
    [one] Uma linha necessária está fechada.
   *[other] { $count } linhas necessárias estão fechadas.
}
home-worked = Funcionou pela última vez: { $when }.
home-unchanged = Nada mudou desde { $when }.
home-untested = A última tentativa ({ $when }) não conseguiu testar: { $cause }
home-last = Antes disso: { $verdict } ({ $when }).
home-was-ready = pronta
home-was-unclear = não testada por completo
home-was-gaps = incompleta
home-was-refused = não funcionava
home-was-untested = pausada
home-removed = Removida deste computador. A conta na BigCommerce continua lá até você excluí-la.
home-removed-gone = Removida deste computador.
home-leftover = { $count ->
    [one] O chaveiro ainda guarda os valores de uma conexão que você removeu.
   *[other] O chaveiro ainda guarda os valores de { $count } conexões que você removeu.
}
home-leftover-remove = Removê-los
home-rebuilt = { $count ->
    [0] Nenhuma outra conexão foi encontrada.
    [one] Uma conexão foi reencontrada.
   *[other] { $count } conexões foram reencontradas.
}
home-waiting = Aguardando o chaveiro do sistema. Ele pode estar pedindo a senha em outra janela.
home-stop-waiting = Não esperar mais
home-set-aside-restored = A lista de conexões estava danificada. Ela foi guardada à parte como { $name }, e a última lista boa está no lugar dela.
home-set-aside = A lista de conexões estava danificada e foi guardada à parte como { $name }. Seus valores continuam no chaveiro, e suas conexões podem ser encontradas a partir dele.
home-damaged = A lista de conexões está danificada, e não é possível guardá-la à parte. Aqui aparece o conteúdo da última lista boa; nada pode ser alterado.
home-busy = A lista de conexões está danificada e outro programa a está usando, então ainda não dá para repará-la. Aqui aparece a última lista boa.
home-newer = Uma versão mais nova do Scopewise gravou esta lista. Aqui ela pode ser lida, mas não alterada.
home-unreadable = Não é possível ler a lista de conexões: { $error }
home-entries-unreadable = { $count ->
    [one] Uma conexão da lista não pode ser lida. Ela fica no arquivo como está; os valores dela talvez ainda estejam no chaveiro.
   *[other] { $count } conexões da lista não podem ser lidas. Elas ficam no arquivo como estão; os valores delas talvez ainda estejam no chaveiro.
}
home-rebuild = Buscar minhas conexões
home-find = Buscar conexões perdidas
home-other-store = Estes valores são de outra loja. A loja esperada: { $store }.
home-shared = { $app } usa a mesma conta de API. Excluir a conta faz os dois apps pararem.
home-lost = Perdida
home-changed = Alterada
home-differs = A entrada do chaveiro contém valores diferentes dos que o Scopewise salvou, então nada foi enviado nem copiado. Remova esta conexão e salve-a de novo.
home-rows-unknown = Aqui não se sabe quais linhas esta conta tem, então uma verificação não pode dizer se elas conferem.
home-tell-rows = Informar as linhas
home-tell-rows-named = Informar as linhas de { $app } na loja { $store }
home-told = Anotado. Verifique de novo para ver se as linhas conferem.
home-replacing = A substituição não terminou.

moment-today = hoje às { $time }
moment-yesterday = ontem às { $time }
moment-now = agora há pouco
date = { $day } de { $month }
date-with-year = { $day } de { $month } de { $year }

change-token-gone = A BigCommerce não aceita mais este token.
change-token-back = A BigCommerce voltou a aceitar o token.
change-suspended = A BigCommerce pausou a loja, muitas vezes por causa de cobrança.
change-rows-lost = { $count ->
    [one] A linha { $rows } estava aberta e agora está fechada.
   *[other] Estas linhas estavam abertas e agora estão fechadas: { $rows }.
}
change-rows-gained = { $count ->
    [one] A linha { $rows } estava fechada e agora está aberta.
   *[other] Estas linhas estavam fechadas e agora estão abertas: { $rows }.
}
change-renamed = A loja se chamava { $from } e agora se chama { $to }.
change-plan = O plano era { $from } e agora é { $to }.

# Keeping.
keyring-linux = chaveiro do sistema
keyring-linux-where = Para ver o registro, abra Senhas e chaves (Seahorse) ou KWalletManager e procure “Scopewise”.
keyring-macos = chaveiro do macOS
keyring-macos-where = Para ver o registro, abra Acesso às Chaves (Keychain Access) e procure “app.scopewise.Scopewise”.
keyring-windows = Gerenciador de Credenciais do Windows
keyring-windows-where = Para ver o registro, abra Gerenciador de Credenciais (Credential Manager), Credenciais do Windows, e procure “app.scopewise.Scopewise”.
keep-heading = Guarde uma cópia
keep-text = No { $keyring }, só neste computador.
keep-save = Salvar
keep-save-again = Salvar de novo
keep-try-again = Tentar de novo
keep-saving = Salvando…
keep-waiting = Aguardando o { $keyring }. Ele pode estar pedindo a senha em outra janela.
keep-give-up = Continuar sem salvar
keep-session-only = Guardar só nesta sessão
keep-kept-for-session = Guardados até esta janela fechar, e em nenhum outro lugar.
keep-read-back = Salvos e conferidos
keep-known = Já estavam salvos ({ $when }).
keep-saved = Salvos e conferidos.
keep-no-keyring = Este computador não tem um chaveiro que responda. O Scopewise nunca salva segredos como texto simples. No Linux, instale o gnome-keyring ou o KWallet.
keep-locked = O chaveiro está bloqueado, ou não foi desbloqueado. Desbloqueie e tente de novo.
keep-not-there = Os valores não estão mais no chaveiro. Crie uma conta nova, ou adicione o arquivo de novo.
keep-differs = O chaveiro não devolveu o que foi salvo, então nada conta como salvo.
keep-too-long = Um valor é mais longo do que o chaveiro aceita.
keep-refused = O chaveiro não respondeu como devia. Tente de novo.
keep-no-space = O disco está cheio, e não foi possível gravar a lista de conexões.
keep-not-allowed = Não é possível gravar na pasta de dados deste usuário.
keep-newer = Uma versão mais nova do Scopewise cuida da lista de conexões. Salve com ela.
keep-list-failed = Não foi possível gravar a lista de conexões.
keep-busy = Outro programa está usando a lista de conexões. Feche as outras janelas do Scopewise e tente de novo.

# Sealed files.
sealed-card-heading = Outra pessoa vai configurar?
sealed-card-text = Crie um arquivo lacrado que só abre com senha.
sealed-begin = Arquivo lacrado…
sealed-heading = Arquivo lacrado para um especialista
sealed-text = { $count ->
    [one] Só o valor que { $app } pede, e as linhas, protegidos por senha. A outra pessoa abre o arquivo com o Scopewise.
   *[other] Só os { $count } valores que { $app } pede, e as linhas, protegidos por senha. A outra pessoa abre o arquivo com o Scopewise.
}
sealed-password = Senha
sealed-another = Nova senha
sealed-strong = Forte: seis palavras ao acaso
sealed-note = Recado para a outra pessoa
sealed-note-optional = Recado para a outra pessoa (opcional)
sealed-note-proposal = { $app } para a loja { $store }
sealed-phone = Diga a senha por telefone,
sealed-phone-more = não no mesmo e-mail que leva o arquivo. O Scopewise só a mostra aqui e não consegue recuperá-la. Compare também a impressão digital { $fingerprint }.
sealed-copy-password = Copiar senha
sealed-save = Salvar arquivo lacrado…
sealed-sealing = Lacrando…
sealed-takes = Leva de propósito cerca de um segundo: adivinhar a senha deve ser lento.
sealed-failed = Não foi possível gravar o arquivo. Escolha outro lugar.
sealed-no-password = Este computador não fornece números aleatórios, então não foi possível criar uma senha.
sealed-written = Salvo como { $name }.
sealed-noted = Anotei a senha
sealed-noted-first = Anote a senha antes de fechar: ela não aparece em nenhum outro lugar.
sealed-show = Mostrar o que você digita
sealed-hide = Ocultar o que você digita
sealed-open-heading = Abrir um arquivo lacrado
sealed-open-text = { $name } abre com a senha que o remetente informa a você.
sealed-open-reading = Lendo { $name }…
sealed-open-trying = { $seconds ->
    [one] Abrindo. Isso leva de propósito cerca de um segundo.
   *[other] Abrindo. Isso leva de propósito cerca de { $seconds } segundos.
}
sealed-open = Abrir
sealed-try-again = Tentar de novo
sealed-not-sealed = Este não é um arquivo lacrado. Peça ao remetente um arquivo que termine em .scopewise.
sealed-other-key = Este arquivo está lacrado para uma chave, não com senha. O Scopewise abre arquivos com senha.
sealed-wrong-password = Essa senha não abre o arquivo. Digite seis palavras com hífens, em letras minúsculas.
sealed-damaged = O arquivo foi cortado ou alterado no caminho. Peça ao remetente que o envie de novo.
sealed-too-large = O arquivo é grande demais para um arquivo lacrado. Escolha o que o remetente enviou.
sealed-not-ours = O arquivo não é do Scopewise. Abra com o programa que o criou.
sealed-newer = Uma versão mais nova do Scopewise criou este arquivo. Atualize o Scopewise para abri-lo.
sealed-unreadable = Não é possível ler o arquivo. Mova-o para outra pasta e tente de novo.
sealed-no-memory = Lacrar exige 256 MB de memória livre, e não há tanto. Feche outros programas e tente de novo.
sealed-too-much-work = Este arquivo exige deste computador mais trabalho do que o Scopewise aceita. Peça a quem enviou que o lacre de novo com as configurações usuais.
sealed-open-no-memory = Abrir este arquivo exige mais memória livre do que há. Feche outros programas e tente de novo.
sealed-received = De { $file }
sealed-received-note = “{ $note }”
sealed-received-fingerprint = Peça ao remetente que leia a impressão digital em voz alta. Ela deve ser { $fingerprint }.

# Receipt, tidying up.
receipt-card-heading = Comprovante
receipt-card-text = Loja, app, linhas, data e impressão digital. Sem segredos.
receipt-save = Salvar comprovante…
receipt-file = comprovante-{ $app }.html
receipt-not-tested = Não testada
drill-file = se-este-computador-for-perdido.html
tidy-heading = Ao clicar em Concluir
tidy-file = Mover o arquivo de credenciais para a lixeira
tidy-file-age = { $path }, { $when }
tidy-file-save-first = Salve uma cópia primeiro. Depois o arquivo pode ir para a lixeira.
tidy-file-trash = Até você esvaziar a lixeira, ele pode ser lido lá.
tidy-also = Concluir também move o arquivo para a lixeira
tidy-cloud = Ele está em uma pasta de { $service }: pode haver uma cópia on-line e no histórico.
tidy-clipboard = Limpar a área de transferência
tidy-older = { $count ->
    [one] Mover também para a lixeira { $count } arquivo de credenciais mais antigo
   *[other] Mover também para a lixeira { $count } arquivos de credenciais mais antigos
}
tidy-older-show = Mostrar
tidy-older-hide = Ocultar
tidy-older-warning = O Scopewise não guarda os valores deles. Escolha só os que não farão falta.
tidy-older-file = { $name }, { $when }, em { $folder }
tidy-done-trashed = Na lixeira: { $names }. Até você esvaziar a lixeira, pode ser lido lá.
tidy-done-gone = { $name } não estava mais lá.
tidy-done-other = { $name } agora contém outros valores, então fica.
tidy-done-refused = Não foi possível mover { $name }. Outro programa pode estar usando o arquivo. Ele continua em { $folder }.
tidy-done-not-kept = { $name } fica onde está: { $reason }
tidy-under-way = Arrumando…
tidy-file-stays = { $name } continua em { $folder }. Ele abre sua loja para quem o tiver.
tidy-not-saved = Os valores não foram salvos aqui. Agora eles só estão onde você os colocou.
tidy-saved = Os valores estão no { $keyring }.
clipboard-clears = A área de transferência será limpa em { $seconds } s
clipboard-clear-now = Limpar agora
clipboard-cleared = Área de transferência limpa
clipboard-notice = Limpo pelo Scopewise
clipboard-clear-history = limpe o histórico dele
clipboard-in-history = A área de transferência está vazia, mas o { $manager } guarda uma cópia no histórico. Para removê-la: { $clear }.
clipboard-put-back = O { $manager } devolve o valor à área de transferência. Para removê-lo: { $clear }.
clipboard-stays = O que você copiou por último fica na área de transferência até você limpá-la ou salvar os valores.
tidy-gone = Os valores não foram salvos e nem todos foram copiados. O Scopewise não os tem mais.
home-unclear = Algumas linhas necessárias não puderam ser confirmadas. Verifique de novo.
tidy-only-in-file = Os valores não foram salvos. O arquivo aberto ainda os contém.
handover-toast-paste = { $label } copiado. Cole em { $app } e volte para o próximo.
handover-toast-secret = Copiado: { $label }. Some da área de transferência em 60 s.
handover-copy-all-as = Todos os valores, para desenvolvedores:
handover-copy-as-named = Copiar todos os valores como { $form }
handover-finished-replace = Continuar a substituição
handover-finished-again = Se falta algum valor em { $app }, entregue-o de novo.

# Coming back.
session-resumed = Você voltou ao ponto em que parou.
session-left = O Scopewise não guarda valores no disco.
session-left-kept = Seus valores estão no { $keyring }.
session-left-saved = O Scopewise não os guarda em nenhum outro lugar.
session-left-file = Os seus vieram de { $name }.
session-left-nothing = Adicione-os de novo a partir do arquivo, ou de onde você os colocou.
session-take-saved = Usar os valores salvos
session-read-again = Ler de novo

# Replacing.
plan-heading = Substituir { $app } na loja { $store }
plan-lead = A BigCommerce não permite mudar uma conta depois de Save, então uma nova toma o lugar dela. Você pode sair e voltar em qualquer ponto.
plan-account-name = { $name } 2
plan-new = Crie uma nova conta com as linhas certas e teste-a
plan-new-done = A nova conta “{ $name }” está salva: { $fingerprint }
plan-new-untested = Foi salva sem teste.
plan-new-test = Testar
plan-new-unsaved = Os novos valores foram entregues e não foram salvos aqui.
plan-new-begin = Criar a nova conta
plan-hand = Entregue os novos valores a { $app }
plan-hand-begin = Entregar
plan-use = Veja se { $app } funciona com os novos valores
plan-use-text = Deixe o app sincronizar uma vez, ou use o teste dele.
plan-use-done = Sim, funciona
plan-hooks = Veja o que se perde com a conta antiga
plan-hooks-text = Webhooks são mensagens que a BigCommerce envia ao app. Excluir a conta “{ $name }” exclui também os webhooks dela.
plan-hooks-list = Listar os webhooks
plan-hooks-skip = Continuar sem a lista
plan-hooks-asking = Consultando a BigCommerce…
plan-hooks-none = A conta antiga não tem webhooks.
plan-hooks-some = { $count ->
    [one] Um webhook é excluído com ela:
   *[other] { $count } webhooks são excluídos com ela:
}
plan-hook = { $scope } para { $destination }
plan-hook-off = { $scope } para { $destination } (desligado)
plan-hooks-rest = e mais { $count }
plan-hooks-after = O app precisa criá-los de novo para a nova conta. A maioria dos apps faz isso ao ser conectada.
plan-hooks-failed = Sem lista: { $cause }
plan-hooks-gone = A BigCommerce não aceita mais o token antigo: a conta já foi excluída, e os webhooks com ela.
plan-delete = Exclua a conta antiga “{ $name }” na BigCommerce
plan-delete-text = Settings, API, Store-level API accounts: a lixeira ao lado de “{ $name }”. Não dá para desfazer.
plan-delete-keep = Mantenha “{ $name }”: essa é a nova.
plan-delete-practice = No treino não há nada a excluir.
plan-delete-open = Abrir a página da API
plan-delete-check = Já excluí
plan-delete-still = A BigCommerce ainda aceita o token antigo ({ $when }). Veja se “{ $name }” saiu mesmo da lista.
plan-delete-unknown = O Scopewise não conseguiu consultar a BigCommerce, então ainda não se sabe nada.
plan-delete-gone = A BigCommerce não aceita mais o token antigo.
plan-finish = Remova os valores antigos deste computador
plan-finish-begin = Remover…
plan-end = Não substituir
plan-back = Todas as conexões
plan-step = Etapa { $number } de { $count }, { $state }: { $text }
plan-state-done = feita
plan-state-now = agora
plan-state-ahead = a fazer

# Dialogs of this part.
dialog-remove = Remover { $app } do Scopewise?
dialog-remove-session = Estes valores ficam guardados até esta janela fechar, e em nenhum outro lugar. Remover não exclui a conta na BigCommerce.
dialog-end = Parar a substituição?
dialog-end-text = As duas contas ficam na BigCommerce, e as duas conexões ficam aqui. O que foi anotado sobre a substituição é esquecido.
dialog-end-keep = Continuar a substituição
dialog-end-confirm = Parar a substituição
dialog-remove-text = Isto exclui os valores salvos do { $keyring }. A conta na BigCommerce não é excluída.
dialog-remove-bold = Para desligar o acesso de vez,
dialog-remove-more = exclua também a conta “{ $name }” na página da API da BigCommerce. Os webhooks dela também são excluídos.
dialog-remove-open = Abrir a página da API
dialog-remove-keep = Manter
dialog-remove-confirm = Remover
dialog-finish = Estes valores só existem aqui
dialog-finish-text = Eles não estão em nenhum arquivo e não foram salvos. Depois de Concluir, não existem mais neste computador.
dialog-finish-confirm = Concluir mesmo assim
dialog-save-sealed = Salvar o arquivo lacrado
dialog-open-sealed = Escolher o arquivo lacrado
dialog-sealed-files = Arquivos lacrados
dialog-save-receipt = Salvar o comprovante
dialog-save-drill = Salvar a lista em caso de perda do computador
dialog-choose-another = Escolher outro arquivo…
cancel = Cancelar
