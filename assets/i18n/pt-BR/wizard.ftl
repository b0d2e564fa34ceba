# The window: steps 1 to 6 and what stands around them. BigCommerce's own words (rows, menus,
# levels, buttons) stay as its panel prints them.

step-of = Etapa { $number } de { $count }
step-of-replacement = Substituição, etapa { $number } de { $count }
step-app = Seu app
step-settings = Configurações
step-account = Conta de API
step-scopes = Escopos
step-credentials = Credenciais
step-test = Teste
step-hand-over = Entrega

rail-new = Nova conexão
rail-replace = Substituição
rail-step = Etapa { $number } de 7, { $name }, { $state }
rail-state-current = atual
rail-state-done = feita
rail-state-ahead = a fazer

back = Voltar
continue = Continuar
continue-not-available = { $button }, indisponível: { $reason }
already-have = Já tenho o arquivo ou os valores
already-have-short = Já tenho o arquivo
copy = Copiar
copy-value = Copiar { $label }
paste = Colar
choose-file = Escolher arquivo…
type-values = Digitar os valores
close-message = Fechar esta mensagem
count-of = { $done } de { $count }
rows-count = { $count ->
    [one] { $count } linha
   *[other] { $count } linhas
}
characters = { $count ->
    [one] { $count } caractere
   *[other] { $count } caracteres
}
secret-show = Mostrar { $field } por dez segundos
secret-hide = Ocultar { $field }
secret-hidden = { $field }, oculto, { $length }
state-not-tested = Não testada

tool-theme = Tema: { $theme }
tool-size = Tamanho: { $percent } %
theme-system = como no sistema
theme-light = claro
theme-dark = escuro

practice-store = Loja de treino
practice-try = Experimentar com uma loja de treino
practice-strip = Loja de treino. Nada aqui mexe em uma loja de verdade.
practice-leave = Sair do treino
settings-lead-practice = No treino não há página para abrir. Veja onde ela fica no BigCommerce e clique em Continuar.
account-lead-practice = No treino não há formulário para preencher. Veja o que vai em cada lugar e clique em Continuar.
scopes-lead-practice = No treino não há formulário. Marque as linhas como se as tivesse ajustado, ou continue sem marcar.
settings-practice = O treino não tem página própria e não abre a sua loja real.
practice-first = É a primeira vez? Experimente com uma loja de treino
practice-first-text = Percorra as sete etapas com uma loja fictícia e um arquivo de exemplo. Nada é real e nada pode estragar.
practice-failed = Não foi possível iniciar a loja de treino: { $error }. Tente de novo.
practice-start = Começar o treino
practice-use-file = Usar este arquivo
practice-file-title = Seu arquivo de treino está pronto
practice-file-place = Em { $folder }. Solte-o aqui, ou use-o.
practice-file-memory = Não foi possível salvá-lo neste computador, mas ele pode ser usado.

reason-choose-app = Escolha um app para continuar
reason-choose-access = Escolha quanto acesso dar
reason-name-short = A BigCommerce pede pelo menos 4 caracteres.
reason-rows-left = { $count ->
    [one] Falta marcar { $count } linha.
   *[other] Falta marcar { $count } linhas.
}
reason-add-file = Adicione o arquivo para continuar
reason-add-field = Para continuar, adicione: { $field }
reason-continue-without = Continuar sem ele
reason-not-tested = Ainda não testada
reason-running = O teste está em andamento
reason-refused = Os valores foram recusados.
reason-missing = { $count ->
    [one] Falta a linha { $row }.
   *[other] Faltam { $count } linhas.
}
reason-continue-anyway = Continuar mesmo assim

dialog-stay = Manter
dialog-close = Estes valores só existem aqui
dialog-close-text = O BigCommerce os mostra uma única vez. Eles foram colados ou digitados e não estão salvos em nenhum outro lugar. Se você fechar agora, eles se perdem.
dialog-close-confirm = Fechar mesmo assim
dialog-replace = Estes valores só existem aqui
dialog-replace-text = O BigCommerce os mostra uma única vez. Eles foram colados ou digitados e não estão salvos em nenhum outro lugar. Outros valores tomariam o lugar deles.
dialog-replace-confirm = Substituir
dialog-drop-confirm = Descartar

drop-let-go = Solte para ler o arquivo
drop-files = { $count ->
    [one] { $count } arquivo
   *[other] { $count } arquivos
}
drop-app-first = Primeiro o app, depois o arquivo

app-heading-first = Boas-vindas. Qual app você quer conectar?
app-lead-first = Sete etapas curtas, cerca de dez minutos. Você pode voltar em qualquer ponto.
app-heading = Qual app você quer conectar?
app-lead = O Scopewise sabe de que acesso cada app precisa e que valores ele vai pedir a você.
app-search = Buscar entre { $count } apps
app-checked = Guias que conferimos
app-none-found = Ainda não há app com esse nome
app-row-caution = { $row }, atenção: { $caution }
app-from-guide = Do próprio guia de { $vendor }
app-open-guide = Abrir
app-open-guide-name = Abrir o guia “{ $title }”
app-how-much = Quanto acesso você quer dar?
app-access-read-only = Read-only
app-access-guide = Como diz o guia
app-access-usually = Costuma bastar
app-of-form = de { $count } no formulário
app-can = O que o app pode fazer
app-who = Quem pode criar a conta
app-asks-for = O que { $app } vai pedir
legend-none = None
legend-read = Read-only
legend-change = Pode alterar
legend-care = Exige cuidado

welcome-pick = Escolha seu app à esquerda. Depois:
welcome-see = Veja do que ele precisa
    .text = Quais linhas, quanto acesso e quais valores.
welcome-set-up = Configure na BigCommerce
    .text = Linha por linha, com um desenho ao lado.
welcome-test = Teste
    .text = Consultas só de leitura, uma resposta clara.
welcome-hand-over = Entregue os valores
    .text = Com os nomes que seu app usa.

settings-heading = Abra a página da API na BigCommerce
settings-lead = Você entra pela página da própria BigCommerce, no seu navegador. O Scopewise nunca vê sua senha.
settings-open = Abrir a BigCommerce
settings-open-again = Abrir de novo
settings-not-open = O navegador não abriu? Use este endereço:
settings-not-opened = O navegador não abriu. Copie o endereço e cole-o em um navegador:
settings-address = Endereço
settings-copy-address = Copiar o endereço
settings-second = Em alguns painéis, este endereço direto também funciona: { $address }
settings-find = Ou encontre por conta própria
settings-path-1 = Settings
    .text = no fim do menu à esquerda
settings-path-2 = API
    .text = role até encontrar
settings-path-3 = Store-level API accounts
settings-older-2021 = Até cerca de 2021: Advanced Settings › API Accounts.
settings-older-2023 = Depois: Settings › API › API accounts.
settings-older-now = Agora também aparece como “Store-level API tokens”.
settings-no-menu = Não vejo esse menu

account-heading = Prepare uma nova conta de API
account-lead = Uma conta para cada app. Assim você pode remover uma depois sem afetar outra.
account-create = Clique em Create API account
    .text = À direita, acima da lista. Algumas lojas mostram “Create API token”.
account-type = Token type: V2/V3 API token
    .text = Não Stencil-CLI; esse não tem linhas.
account-name-it = Dê um nome a ela
account-name = Nome da conta
account-copy-name = Copiar o nome da conta
account-name-hint = Pelo menos 4 caracteres. É por este nome que você encontra a conta depois.
account-stop = Pare aí por enquanto
    .text = Deixe o API path como está e não clique em Save ainda. As linhas vêm a seguir.
account-older = Já existe uma conta mais antiga para { $app }? As linhas dela não podem mudar, então crie uma nova.
account-reads-hash = O Store Id é a parte do API path que vem depois de /stores/. Se você só quer consultá-lo, clique em Cancel: nenhuma conta é criada.

picture-your-store = sua loja
picture-wanted = É esta
picture-not-this = Esta não
picture-leave = deixe como está
picture-next-step = próxima etapa
picture-not-yet = Ainda não. Primeiro as linhas
picture-below = Desenho nosso. Sua página pode ser um pouco diferente; as palavras são as mesmas.
picture-below-form = Desenho nosso do formulário. O seu pode ser um pouco diferente.
picture-settings = Desenho do painel de controle: Settings, depois API, depois Store-level API accounts. Não Account-level API accounts.
picture-form = Desenho do formulário: Token type V2/V3 API token, Name { $name }, o API path como está, as linhas na próxima etapa. Ainda não se clica em Save.

scopes-heading = { $count ->
    [one] Defina a única linha de que { $app } precisa
   *[other] Defina as { $count } linhas de que { $app } precisa
}
scopes-lead = Percorra o formulário no navegador e marque aqui cada linha assim que ela estiver igual.
scopes-table = Escopos OAuth, na ordem do formulário
scopes-ticked = marcadas
scopes-left = { $count ->
    [one] Falta { $count }: { $row }
   *[other] Faltam { $count }, a próxima é { $row }
}
scopes-all-ticked = Todas as linhas estão marcadas
scopes-tick-all = Marcar todas
scopes-copy-checklist = Copiar checklist
scopes-checklist = Checklist
scopes-show-rest = Mostrar linhas que ficam em None
scopes-leave = Deixe em None: { $rows }
scopes-stays = Fica em { $level }: { $rows }
scopes-then-save = Clique em Save.
scopes-then-save-text = Deixe o pop-up aberto até os campos aparecerem aqui.
scopes-gap = Esta linha faltava no último teste.
scopes-key-space = marca e vai para a próxima
scopes-row-spoken = { $row }: defina como { $level }. Linha { $number } de { $count }.
key-space = Espaço
care-customers-login = Permite que quem tem o token entre como qualquer comprador.
care-create-payments = Permite que quem tem o token receba pagamentos de pedidos em aberto.
care-storefront-api-tokens = Permite que quem tem o token crie chaves para a vitrine da loja.
care-storefront-api-customer-impersonation-tokens = Permite que quem tem o token crie chaves que agem como um comprador.

credentials-heading = Adicione o arquivo de credenciais
credentials-lead = Quando você clicou em Save, seu navegador baixou um pequeno arquivo de texto. O Scopewise lê o arquivo neste computador.
credentials-test = Testar
drop-here = Solte o arquivo aqui
drop-another = Ou solte o arquivo aqui
drop-reading = Lendo…
drop-name = O nome começa com BigCommerceAPI-credentials
drop-wayland = Neste sistema não é possível soltar arquivos em janelas como esta: escolha o arquivo, ou cole o texto dele.
help-link-no-file = Nenhum arquivo chegou
help-link-pop-up = Fechei o pop-up cedo demais
help-no-file = Nenhum arquivo chegou
    .text = O navegador pode ter perguntado onde salvar, ou bloqueado o arquivo. Se o pop-up ainda está aberto, copie o texto dele e clique em Colar.
help-pop-up = O pop-up fechou
    .text = A BigCommerce mostra os valores uma só vez. Se não há arquivo em Downloads, crie a conta de novo; a antiga pode ser excluída.
help-back-to-account = Voltar à etapa 3
nothing-leaves = Nada sai deste computador

fields-heading = Confira o que o arquivo contém
fields-lead-complete = Tudo o que { $app } pede está aqui.
fields-lead-odd = Um valor parece estranho.
fields-lead-missing = { $count ->
    [one] Falta um valor.
   *[other] Faltam { $count } valores.
}
fields-use-another = Usar outro arquivo
fields-pasted = Texto colado
fields-typed = Digitado
fields-hidden = Os segredos ficam ocultos. Clique no olho para ver um deles por dez segundos.
fields-stay = Seus valores ficam neste computador até você clicar em Testar.
fields-missing = Ainda não está aqui
fields-not-needed = Não é preciso
fields-hash-or-path = Hash da loja ou API path
fields-paste-here = Cole aqui
fields-add = Adicionar
fields-add-name = Adicionar { $field }
fields-use-anyway = Usar mesmo assim
fields-use-anyway-name = Usar { $field } mesmo assim
fields-asks-for = { $app } pede
fingerprint = Impressão digital
fingerprint-what = Compare por telefone: mesmo código, mesmo token. Ela não revela nada.

test-heading-running = Testando a conexão
test-lead-running = Uma pequena consulta por linha. O Scopewise só lê; ele nunca altera nada na sua loja.
test-heading = Resultado do teste
test-lead = O que a BigCommerce respondeu, linha por linha.
test-lead-practice = O que a loja de treino respondeu, linha por linha.
test-lead-untested = Nenhuma resposta diz algo sobre as linhas.
test-stop = Parar
test-progress = Verificando linhas, { $done } de { $count }
test-read-only = Só consultas de leitura
test-waiting = A loja está ocupada. O teste segue sozinho em { $seconds } s.
test-waiting-for = Aguardando a resposta do BigCommerce sobre { $rows }.
test-waiting-for-more = Aguardando a resposta do BigCommerce sobre { $rows } e mais { $count }.
test-again = Testar de novo
test-new-account = Criar uma nova conta
test-tighter = Criar uma mais restrita
test-copy-report = Copiar relatório
test-report = Relatório
test-save-report = Salvar relatório…
test-report-file = scopewise-{ $app }-relatorio.txt
test-saved = Relatório salvo
test-not-saved = Não foi possível salvar ali. Escolha outra pasta.
dialog-save-report = Salvar o relatório
test-continue-without = Continuar sem teste
test-requests = { $count ->
    [one] { $count } consulta de leitura, { $seconds } s
   *[other] { $count } consultas de leitura, { $seconds } s
}
test-requests-practice = { $count ->
    [one] { $count } consulta simulada, { $seconds } s
   *[other] { $count } consultas simuladas, { $seconds } s
}
test-tab-all = Todas
test-tab-needs-attention = A resolver
test-tab-not-checked = Não verificado
test-tab-fits = Conferem
test-others = { $count ->
    [one] { $count } outra linha não é necessária
   *[other] { $count } outras linhas não são necessárias
}
test-row = Linha
test-needed = Exigido
test-found = Encontrado
test-result = Resultado
test-row-spoken = { $row }: exigido { $needed }, encontrado { $found }. { $result }

dialog-choose = Escolher o arquivo de credenciais
dialog-text-files = Arquivos de texto
dialog-all-files = Todos os arquivos

dialog-drop-text = O BigCommerce os mostra uma única vez. Eles foram colados ou digitados e não estão salvos em nenhum outro lugar. Se você continuar, eles se perdem.
dialog-pasted = Você colou todos os valores em { $app }?
dialog-pasted-text = Copiar não é colar. O BigCommerce mostra esses valores uma única vez, e eles não estão salvos em nenhum outro lugar. Depois de “Concluir”, o Scopewise não os tem mais.
dialog-pasted-stay = Ainda não
dialog-pasted-confirm = Estão todos colados
reason-unclear = { $count ->
    [one] 1 linha necessária sem resposta clara
   *[other] { $count } linhas necessárias sem resposta clara
}
reason-practice-starts = A loja de treino está iniciando
browser-failed = O navegador não abriu. O endereço é { $address }
app-lead-waiting = Seu arquivo está esperando. Escolha o app ao qual ele pertence, e ele se abre na etapa certa.
fields-heading-typed = Digite ou cole os valores
fields-lead-typed = Um por um, do pop-up ou do arquivo.
credentials-expects-new = Adicione o arquivo da nova conta. Os valores antigos ficam até lá.
credentials-keep-old = Manter os valores antigos
drop-choose = Escolha o arquivo, ou cole o texto dele
practice-file-place-wayland = Em { $folder }.
app-all = Todos os apps

reason-decide = Decida sobre { $row } para continuar
reason-no-rows = Nenhuma linha encontrada ainda
reason-choose-second = Escolha o segundo app
reason-choose-variant = Escolha uma opção para continuar
reason-rows-unknown = Cole o guia do app ou escolha linhas para continuar
reason-name-app = Dê um nome ao app
reason-account-name-short = O nome de uma conta tem pelo menos 4 caracteres
reason-choose-rows = Escolha pelo menos uma linha
reason-choose-values = Escolha pelo menos um valor
reason-other-token = Um token Stencil-CLI não tem linhas a definir

app-not-listed = Meu app não está na lista
app-paste-guide = Colar o guia
app-change-rows = Mudar as linhas
app-second = Conectar um segundo app com a mesma conta
level-menu = { $row }: { $level }. Escolher outro nível

guide-heading = Cole o guia do seu app
guide-lead = Copie a página de ajuda inteira e cole aqui. O Scopewise separa as linhas; você confere.
guide-text = Texto do guia
guide-hint = Cole aqui a página de ajuda do seu app, ou solte o arquivo dela na janela.
guide-clear = Limpar
guide-cancel-reading = Cancelar a leitura do guia
guide-beginning = Só o começo aparece.
guide-by-hand = Escolher linhas à mão
guide-found = { $rows ->
    [one] { $rows } linha encontrada
   *[other] { $rows } linhas encontradas
}{ $open ->
    [0] {""}
   *[other] , { $open } a decidir
}
guide-empty = As linhas aparecem aqui
    .text = Cada uma com as palavras de onde veio, destacadas no texto. Você pode corrigir todas. O texto é lido neste computador; nada é enviado.
guide-none = Nenhuma linha encontrada neste texto
    .text = Pode ser a página errada, ou as linhas só estão em uma imagem. Escolha as linhas à mão.
guide-on-form = Esta linha está no seu formulário?
guide-yes = Sim, adicionar
guide-yes-name = Sim, adicionar { $row }
guide-no = Não, deixar de fora
guide-no-name = Não, deixar { $row } de fora
guide-name-kept = fica como lembrete no checklist
guide-left-out = de fora
guide-leave-out = Deixar de fora
guide-put-back = Pôr de volta
guide-put-back-name = Pôr { $row } de volta
guide-corrected = alterada por você
guide-by-rule = pela regra
guide-care = exige cuidado
guide-stencil = O guia pede um token Stencil-CLI. Um token assim não tem linhas a definir.
guide-use-rows = Usar estas linhas
guide-problem-nothing = Não há texto na área de transferência.
    .text = Copie primeiro a página de ajuda e depois clique em Colar.
guide-problem-not-text = Não há texto neste arquivo.
    .text = Abra o arquivo, copie as palavras e cole aqui.
guide-problem-too-large = Isto tem mais de 2 MB.
    .text = Copie só a parte que fala da BigCommerce.
guide-problem-unreadable = Não foi possível ler o arquivo.
    .text = Abra o arquivo, copie as palavras e cole aqui.
guide-problem-credentials = Estas são credenciais, não um guia.
    .text = Nada delas foi guardado. Escolha primeiro seu app; o arquivo vem na etapa 5.
guide-problem-no-dialog = Este sistema não tem seletor de arquivos.
    .text = Abra o guia, copie as palavras e cole aqui. No Debian, xdg-desktop-portal-gtk ou zenity traz um seletor.
dialog-choose-guide = Escolher um guia ou um arquivo de app
dialog-guides = Guias e arquivos de app

draft-heading = Escolha as linhas e os valores
draft-lead = O que seu app pode fazer na loja, e que valores ele vai pedir a você.
draft-heading-told = Quais linhas esta conta tem?
draft-lead-told = Nem a lista nem o chaveiro conhecem as linhas de { $app }. A conta na BigCommerce, ou o guia do app, mostra quais são.
draft-told = Salvar o que informei
draft-name = Nome do app
draft-account = Nome da conta (se o guia sugere um)
draft-start-from = Partir de outro app
draft-values = Valores que o app pede, com os nomes que ele usa
draft-value-ask = { $value }: o app pede
draft-value-label = Nome no app para { $value }
value-control-panel = Endereço da loja
draft-keep = Guardar entre meus apps
draft-keep-more = Como arquivo na sua pasta de configurações. Ele não contém segredos.
draft-other-rows = Procure no formulário: { $rows }
draft-rows = { $count ->
    [0] Escopos OAuth, na ordem do formulário
    [one] Escopos OAuth, na ordem do formulário: { $count } linha escolhida
   *[other] Escopos OAuth, na ordem do formulário: { $count } linhas escolhidas
}
draft-gated = Só em algumas lojas
draft-row-spoken = { $row }: { $level }

own-heading = Adicionar este app?
own-lead = Ele vem de um arquivo. Veja o que ele pede antes de adicioná-lo.
own-guide = O guia dele
own-add = Adicionar este app
own-fault = { $file }, linha { $line } do texto: não é possível usar este arquivo de app.
own-unreadable = Não foi possível ler { $file }.
own-unreadable-more = Um arquivo de app é um texto pequeno, de no máximo 64 KB.
own-more-faults = { $count ->
    [one] Não é possível usar mais um arquivo.
   *[other] Não é possível usar mais { $count } arquivos.
}
own-not-saved = Não foi possível guardar o app.
    .text = Não dá para gravar na pasta de configurações. Você pode seguir com o app nesta janela.

second-heading = Escolha o segundo app
second-lead = { $app } é o primeiro. O Scopewise mostra o que cada um dos dois ganharia.
pair-heading = Uma conta para dois apps?
pair-lead = Cada um poderia fazer tudo de que o outro precisa.
pair-advice = Crie duas contas.
pair-advice-more = Assim cada app só pode fazer o que precisa, e você pode remover um sem afetar o outro.
pair-needs = { $count ->
    [one] precisa de { $count } linha
   *[other] precisa de { $count } linhas
}
pair-gains = { $count ->
    [0] Não ganharia nada
    [one] Ganharia { $count } linha
   *[other] Ganharia { $count } linhas
}
pair-both = Juntos, { $count } linhas
pair-use-both = Uma conta para os dois
pair-keep-apart = Manter separados

downloads-question = O Scopewise pode esperar o arquivo de credenciais na pasta Downloads?
downloads-question-more = Ele olha nomes, tamanhos e horários, e avisa quando o arquivo de credenciais chegar. Ele não abre nada até você mandar.
downloads-yes = Monitorar
downloads-no = Não, obrigado
downloads-watching = Monitorando Downloads à espera do arquivo.
downloads-polling = Verificando Downloads a cada segundo; a pasta está em outro computador, ou o sistema não avisa sobre novos arquivos.
downloads-stop = Parar de monitorar
downloads-off = A pasta Downloads não está sendo monitorada.
downloads-no-folder = Este computador não indica uma pasta Downloads. Escolha o arquivo, ou solte-o aqui.
downloads-not-readable = O Scopewise não tem permissão para olhar Downloads. Escolha o arquivo, ou solte-o aqui.
downloads-gone = A pasta Downloads não existe mais. Escolha o arquivo, ou solte-o aqui.
downloads-again = Tentar de novo
downloads-use = Usar este arquivo
downloads-use-name = Usar este arquivo: { $file }
downloads-not-this = Este não
downloads-found = Encontrado em Downloads, { $ago }
downloads-found-several = { $count } novos arquivos em Downloads. Qual deles é?
downloads-not-opened = O Scopewise ainda não o abriu.
downloads-show-names = Mostrar nomes das contas
downloads-show-names-more = O Scopewise procura nestes arquivos o nome da conta e esquece o resto na hora.
downloads-account = Conta “{ $name }”
downloads-no-account = Não há nome de conta para ler nele
downloads-spoken = { $count ->
    [one] { $count } arquivo de credenciais encontrado em Downloads
   *[other] { $count } arquivos de credenciais encontrados em Downloads
}
ago-seconds = { $count ->
    [0] agora mesmo
    [one] há { $count } segundo
   *[other] há { $count } segundos
}
ago-minutes = { $count ->
    [one] há { $count } minuto
   *[other] há { $count } minutos
}
ago-hours = { $count ->
    [one] há { $count } hora
   *[other] há { $count } horas
}

letter = Carta
letter-heading = Peça ao dono da loja
letter-lead = O menu fica oculto até o dono da loja liberar. Só ele pode fazer isso; ser administrador não basta.
letter-tab-permission = Pedir permissão
letter-tab-create = Pedir que crie
letter-copy = Copiar carta
letter-mail = Abrir no e-mail
letter-close = Fechar
letter-subject = Acesso necessário para conectar { $app }
letter-permission =
    Olá,
    para conectar nossa loja BigCommerce a { $app }, preciso criar uma conta de API para a loja (store-level). Você pode liberar essa permissão para mim?

    1. Na BigCommerce, abra Account Settings › Users e escolha meu nome.
    2. Nas permissões de alto risco, marque Create e List para as contas de API da loja (store-level API accounts).
    3. Salve. Eu aviso quando terminar, para que você possa retirar a permissão.

    A conta vai se chamar “{ $name }”. { $count ->
        [one] Esta linha será definida, e nenhuma outra:
       *[other] Estas { $count } linhas serão definidas, e nenhuma outra:
    }
letter-permission-foot = Não me envie sua senha; ela não é necessária.
letter-create =
    Olá,
    para conectar nossa loja BigCommerce a { $app }, é preciso uma conta de API para a loja (store-level). Você pode criá-la?

    1. Na BigCommerce, abra Settings › API › Store-level API accounts (não Account-level) e clique em Create API account.
    2. Token type: V2/V3 API token. Name: { $name }. Deixe o API path como está.
    3. { $count ->
        [one] Defina esta linha e deixe todas as outras em None. Depois clique em Save; um pequeno arquivo de texto é baixado:
       *[other] Defina estas { $count } linhas e deixe todas as outras em None. Depois clique em Save; um pequeno arquivo de texto é baixado:
    }
letter-create-foot = O arquivo contém as chaves da loja e só aparece uma vez. Entregue-o a mim em mãos ou por um meio seguro, não por e-mail.

checklist-other = { $row }: citada pelo guia. Defina se o seu formulário a mostra.
scopes-other = O guia também cita { $rows }. Defina se aparecer no seu formulário.
notice-other-store = Esta é outra loja.
notice-other-store-more = Estes valores são da loja { $now }; os anteriores eram de { $before }. Se você não queria mudar de loja, use outro arquivo.
notice-other-app = { $other } já tem este token.
notice-other-app-more = Uma conta para cada app: crie uma nova para { $app }, e assim você pode remover um sem afetar o outro.
notice-half = Talvez só uma parte tenha sido copiada.
notice-half-more = Selecione o texto todo, da primeira à última linha, e cole de novo.
notice-is-right = Está certo
notice-is-right-named = Está certo: { $app }, { $store }
notice-account = Esta conta se chama “{ $name }”.
notice-account-more = Você está conectando o { $app }, e esta parece a conta de { $other }. É a certa?
fields-heading-values = Confira os valores
downloads-not-this-name = Este não: { $file }
downloads-more = { $count ->
    [one] e { $count } mais antigo. Ele aparece quando um destes é descartado.
   *[other] e { $count } mais antigos. Eles aparecem quando um destes é descartado.
}
letter-mail-failed = Nenhum programa de e-mail abriu. Copie a carta e cole onde você escreve seus e-mails.
guide-two-levels = O guia dá dois níveis a { $row }. Confira o nível abaixo; o guia pode pedir mais com outros recursos.
