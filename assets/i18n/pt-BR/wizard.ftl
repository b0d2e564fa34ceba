# The window: steps 1 to 6 and what surrounds them. BigCommerce's own words (scopes, menus, levels,
# buttons) stay as its control panel prints them.

step-of = Etapa { $number } de { $count }
step-of-replacement = Substituição, etapa { $number } de { $count }
step-app = Seu app
step-settings = Configurações
step-account = Conta de API
step-scopes = Escopos
step-credentials = Credenciais
step-test = Teste
step-hand-over = Entregar

rail-new = Nova conexão
rail-replace = Substituição
rail-step = Etapa { $number } de 7, { $name }, { $state }
rail-state-current = atual
rail-state-done = concluída
rail-state-ahead = a fazer

back = Voltar
continue = Continuar
continue-not-available = { $button }, indisponível: { $reason }
already-have = Já tenho as credenciais
already-have-short = Tenho credenciais
copy = Copiar
copy-value = Copiar { $label }
paste = Colar
choose-file = Escolher arquivo…
type-values = Digitar os valores
close-message = Fechar esta mensagem
count-of = { $done } de { $count }
scopes-count = { $count ->
    [one] { $count } escopo
   *[other] { $count } escopos
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
tool-size = Tamanho: { $percent }%
theme-system = igual ao sistema
theme-light = claro
theme-dark = escuro

practice-store = Loja de treino
practice-try = Experimentar com uma loja de treino
practice-strip = Modo de treino: nenhuma loja real é afetada.
practice-leave = Sair do treino
settings-lead-practice = No treino não há página para abrir. Veja onde ela fica na BigCommerce e clique em Continuar.
account-lead-practice = No treino não há formulário para preencher. Veja o que vai em cada lugar e clique em Continuar.
scopes-lead-practice = No treino não há formulário. Marque cada escopo como se o tivesse definido, ou continue sem marcar.
settings-practice = No treino, nenhuma página da sua loja real é aberta.
practice-first = É a primeira vez? Experimente com uma loja de treino
practice-first-text = Percorra as sete etapas com uma loja fictícia e um arquivo de exemplo. Nada é real e nada pode dar errado.
practice-failed = Não foi possível iniciar a loja de treino: { $error }. Tente de novo.
practice-start = Começar o treino
practice-use-file = Usar este arquivo
practice-file-title = Seu arquivo de treino está pronto
practice-file-place = Em { $folder }. Solte-o aqui ou use-o direto.
practice-file-memory = Não foi possível salvá-lo neste computador, mas você pode usá-lo mesmo assim.

reason-choose-app = Escolha um app para continuar
reason-choose-access = Escolha quanto acesso dar
reason-name-short = A BigCommerce exige pelo menos 4 caracteres.
reason-scopes-left = { $count ->
    [one] Falta definir { $count } escopo.
   *[other] Falta definir { $count } escopos.
}
reason-add-file = Adicione o arquivo para continuar
reason-add-field = Para continuar, adicione: { $field }
reason-continue-without = Continuar sem ele
reason-not-tested = Ainda não testada
reason-running = O teste está em andamento
reason-refused = A BigCommerce recusou os valores.
reason-missing = { $count ->
    [one] Falta { $scope }.
   *[other] Faltam { $count } escopos.
}
reason-continue-anyway = Continuar mesmo assim

dialog-stay = Voltar
dialog-close = Você está prestes a perder estes valores
dialog-close-text = A BigCommerce só os mostra uma vez. Você os colou ou digitou, e eles não estão salvos. Para não perdê-los, volte e salve-os na etapa 7.
dialog-close-confirm = Fechar mesmo assim
dialog-replace = Você está prestes a perder estes valores
dialog-replace-text = A BigCommerce só os mostra uma vez. Você os colou ou digitou, e eles não estão salvos. Se continuar, outros valores vão substituí-los.
dialog-replace-confirm = Substituir
dialog-drop-confirm = Descartar

drop-let-go = Solte para ler o arquivo
drop-files = { $count ->
    [one] { $count } arquivo
   *[other] { $count } arquivos
}
drop-app-first = Escolha um app primeiro

app-heading-first = Boas-vindas. Qual app você quer conectar?
app-lead-first = Obtenha as credenciais de API do seu app em sete etapas curtas, em cerca de dez minutos. Você pode voltar quando quiser.
app-heading = Qual app você quer conectar?
app-lead = Veja de que acesso cada app precisa e quais valores ele vai pedir a você.
app-search = Buscar em { $count } apps
app-checked = Guias que conferimos
app-none-found = Ainda não há app com esse nome
app-selected-spoken = { $app } está selecionado
app-found-spoken = { $count ->
    [one] { $count } app encontrado
   *[other] { $count } apps encontrados
}
app-scope-caution = { $scope }, atenção: { $caution }
app-from-guide = Do próprio guia de { $vendor }
app-open-guide = Abrir
app-open-guide-name = Abrir o guia “{ $title }”
app-how-much = Quanto acesso você quer dar?
app-access-read-only = Read-only
app-access-guide = Como diz o guia
app-access-usually = Costuma bastar
app-of-form = de { $count } no formulário
app-can = O que ele pode fazer
app-who = Quem pode criar a conta
app-asks-for = O que { $app } vai pedir a você
legend-none = None
legend-read = Read-only
legend-change = Pode alterar
legend-care = Sensível

welcome-pick = Escolha seu app à esquerda. Depois:
welcome-see = Veja do que ele precisa
    .text = O que o app pode ver e alterar.
welcome-set-up = Configure na BigCommerce
    .text = Escopo por escopo, com um desenho para acompanhar.
welcome-test = Teste
    .text = O Scopewise só lê e dá uma resposta clara.
welcome-hand-over = Entregue os valores
    .text = Copie cada valor com o nome que seu app usa.

settings-heading = Abra a página da API na BigCommerce
settings-lead = Faça login na página da própria BigCommerce, no seu navegador. O Scopewise nunca vê sua senha.
settings-open = Abrir a BigCommerce
settings-open-again = Abrir de novo
settings-not-open = O navegador não abriu? Use este endereço:
settings-not-opened = O navegador não abriu. Copie o endereço e cole-o no navegador:
settings-address = Endereço
settings-copy-address = Copiar o endereço
settings-second = Em algumas lojas, este link direto também funciona: { $address }
settings-find = Ou siga pelo menu
settings-path-1 = Settings
    .text = no fim do menu à esquerda
settings-path-2 = API
    .text = role até encontrar
settings-path-3 = Store-level API accounts
settings-older-2021 = Até cerca de 2021: Advanced Settings › API Accounts.
settings-older-2023 = Depois disso: Settings › API › API accounts.
settings-older-now = Algumas lojas agora mostram “Store-level API tokens”.
settings-no-menu = Não vejo esse menu

account-heading = Comece uma nova conta de API
account-lead = Crie uma conta para cada app. Assim, você pode remover uma depois sem afetar as outras.
account-create = Clique em Create API account
    .text = À direita, acima da lista. Algumas lojas mostram “Create API token”.
account-type = Token type: V2/V3 API token
    .text = Stencil-CLI não: esse tipo não tem escopos.
account-name-it = Dê um nome
account-name = Nome da conta
account-copy-name = Copiar o nome da conta
account-name-hint = Pelo menos 4 caracteres. É com este nome que você vai encontrar a conta depois.
account-stop = Pare aí por enquanto
    .text = Deixe o API path como está e não clique em Save ainda. Os escopos vêm a seguir.
account-older = Já existe uma conta mais antiga para { $app }? Não dá para mudar os escopos dela, então crie uma nova.
account-reads-hash = O Store ID é a parte do API path depois de /stores/. Se você só precisa consultá-lo, clique em Cancel. Nenhuma conta é criada.

picture-your-store = sua loja
picture-wanted = É esta
picture-not-this = Esta não
picture-leave = deixe como está
picture-next-step = próxima etapa
picture-not-yet = Ainda não. Defina os escopos antes
picture-below = Isto é um desenho. Sua página pode ser um pouco diferente.
picture-below-form = Isto é um desenho do formulário. O seu pode ser um pouco diferente.
picture-settings = Desenho do painel de controle: Settings, depois API, depois Store-level API accounts. Não Account-level API accounts.
picture-form = Desenho do formulário: Token type V2/V3 API token, Name { $name }, API path como está. Os escopos vêm na próxima etapa. Não clique em Save ainda.

scopes-heading = { $count ->
    [1] Defina o escopo de que { $app } precisa
   *[other] Defina os { $count } escopos de que { $app } precisa
}
scopes-lead = Percorra o formulário no navegador e marque aqui cada escopo depois de defini-lo.
scopes-table = Escopos OAuth, na ordem do formulário
scopes-ticked = definidos
scopes-left = { $count ->
    [one] Falta { $count }: { $scope }
   *[other] Faltam { $count }, o próximo é { $scope }
}
scopes-all-ticked = Todos os escopos definidos
scopes-tick-all = Marcar todos
scopes-copy-checklist = Copiar checklist
scopes-checklist = Checklist
scopes-show-rest = Mostrar escopos que ficam em None
scopes-leave = Deixe em None: { $scopes }
scopes-stays = Deixe em { $level }: { $scopes }
scopes-then-save = Clique em Save na BigCommerce.
scopes-then-save-text = Deixe o pop-up aberto até os valores aparecerem aqui.
scopes-gap = Este escopo faltava no último teste.
scopes-key-space = marca e vai para o próximo
scope-spoken = { $scope }: defina como { $level }. Escopo { $number } de { $count }.
key-space = Espaço
care-customers-login = Quem tem o token pode entrar na loja como qualquer cliente.
care-create-payments = Quem tem o token pode cobrar pedidos em aberto.
care-storefront-api-tokens = Quem tem o token pode criar tokens da API de vitrine (storefront).
care-storefront-api-customer-impersonation-tokens = Quem tem o token pode criar tokens que agem como um cliente.

credentials-heading = Adicione o arquivo de credenciais
credentials-lead = Quando você clicou em Save, o navegador baixou um pequeno arquivo de texto. O Scopewise o lê neste computador.
credentials-test = Testar
drop-here = Solte o arquivo aqui
drop-another = Ou solte o arquivo aqui
drop-reading = Lendo…
drop-dialog = Aguardando a caixa de diálogo de arquivos…
drop-dialog-more = Se não a vir, olhe atrás desta janela.
drop-dialog-instead = Você também pode soltar o arquivo aqui ou colar o texto.
drop-unreadable = O que você soltou não contém nenhum arquivo que o Scopewise possa ler. Clique em “Escolher arquivo…”.
drop-name = O nome começa com BigCommerceAPI-credentials
drop-wayland = Este sistema não permite soltar arquivos aqui. Escolha o arquivo ou cole o texto dele.
help-link-no-file = O arquivo não apareceu
help-link-pop-up = Fechei o pop-up cedo demais
help-no-file = O arquivo não apareceu
    .text = O navegador pode ter perguntado onde salvar, ou bloqueado o arquivo. Se o pop-up ainda estiver aberto, copie o texto dele e clique em Colar.
help-pop-up = O pop-up fechou
    .text = A BigCommerce só mostra os valores uma vez. Se não houver arquivo em Downloads, crie a conta de novo; a antiga você pode excluir.
help-back-to-account = Voltar à etapa 3
nothing-leaves = Nada sai deste computador nesta etapa

fields-heading = Confira o que há no arquivo
fields-lead-complete = Tudo o que { $app } pede está aqui.
fields-lead-odd = Um valor parece estranho.
fields-lead-missing = { $count ->
    [one] Falta { $count } valor.
   *[other] Faltam { $count } valores.
}
fields-use-another = Usar outro arquivo
fields-pasted = Texto colado
fields-typed = Digitado à mão
fields-hidden = Os segredos ficam ocultos. Clique no olho para ver um deles por dez segundos.
fields-stay = Seus valores ficam neste computador até você clicar em Testar.
fields-missing = Ainda não está aqui
fields-not-needed = Desnecessário
fields-hash-or-path = Hash da loja ou API path
fields-paste-here = Cole aqui
fields-add = Adicionar
fields-add-name = Adicionar { $field }
fields-use-anyway = Usar mesmo assim
fields-use-anyway-name = Usar { $field } mesmo assim
fields-asks-for = { $app } pede
fingerprint = Impressão digital
fingerprint-what = Se alguém estiver ajudando você, compare este código por telefone: mesmo código, mesmo token. Ele não revela o token.

test-heading-running = Testando a conexão
test-lead-running = Uma pequena consulta por escopo. O Scopewise só lê; nunca altera nada na sua loja.
test-heading = Resultado do teste
test-lead = O que a BigCommerce respondeu, escopo por escopo.
test-lead-practice = O que a loja de treino respondeu, escopo por escopo.
test-lead-untested = Não foi possível verificar os escopos.
test-stop = Parar
test-progress = Verificando escopos, { $done } de { $count }
test-read-only = Só consultas de leitura
test-waiting = A loja está ocupada. O teste continua sozinho em { $seconds } s.
test-waiting-for = Aguardando a resposta da BigCommerce sobre { $scopes }.
test-waiting-for-more = Aguardando a resposta da BigCommerce sobre { $scopes } e mais { $count }.
test-again = Testar de novo
test-new-account = Criar uma nova conta de API
test-tighter = Criar uma conta com menos acesso
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
    [one] { $count } consulta de treino, { $seconds } s
   *[other] { $count } consultas de treino, { $seconds } s
}
test-tab-all = Todos
test-tab-needs-attention = A resolver
test-tab-not-checked = Não verificados
test-tab-fits = Corretos
test-others = { $count ->
    [1] 1 outro escopo não é necessário
   *[other] Outros { $count } escopos não são necessários
}
test-scope = Escopo
test-needed = Necessário
test-found = Encontrado
test-result = Resultado
test-scope-spoken = { $scope }: necessário { $needed }, encontrado { $found }. { $result }

dialog-choose = Escolher o arquivo de credenciais
dialog-text-files = Arquivos de texto
dialog-all-files = Todos os arquivos

dialog-drop-text = A BigCommerce só os mostra uma vez. Você os colou ou digitou, e eles não estão salvos. Se continuar, você vai perdê-los.
dialog-pasted = Você colou todos os valores em { $app }?
dialog-pasted-text = A BigCommerce só mostra estes valores uma vez, e eles não estão salvos. Os valores copiados se perdem se você não os colar. Depois que você clicar em Concluir, o Scopewise não os terá mais.
dialog-pasted-stay = Ainda não
dialog-pasted-confirm = Já colei todos
reason-unclear = { $count ->
    [one] { $count } escopo necessário ficou sem resposta clara
   *[other] { $count } escopos necessários ficaram sem resposta clara
}
reason-practice-starts = A loja de treino está iniciando
browser-failed = O navegador não abriu. O endereço é { $address }
app-lead-waiting = Seu arquivo está esperando. Escolha para qual app ele é; ele abre na etapa 5.
fields-heading-typed = Digite ou cole os valores
fields-lead-typed = Um por um, do pop-up ou do arquivo.
credentials-expects-new = Adicione o arquivo da nova conta. Até lá, os valores antigos continuam aqui.
credentials-keep-old = Usar os valores antigos
drop-choose = Escolha o arquivo, ou cole o texto dele
practice-file-place-wayland = Em { $folder }.
app-all = Todos os apps

reason-decide = Decida sobre { $scope } para continuar
reason-no-scopes = Nenhum escopo encontrado ainda
reason-choose-second = Escolha o segundo app
reason-choose-variant = Escolha uma opção para continuar
reason-scopes-unknown = Cole o guia do app ou escolha escopos para continuar
reason-name-app = Dê um nome ao app
reason-account-name-short = O nome da conta precisa de pelo menos 4 caracteres
reason-choose-scopes = Escolha pelo menos um escopo
reason-choose-values = Escolha pelo menos um valor
reason-other-token = Um token Stencil-CLI não tem escopos para definir

app-not-listed = Meu app não está na lista
app-paste-guide = Colar o guia
app-change-scopes = Mudar os escopos
app-second = Conectar um segundo app com a mesma conta
level-menu = { $scope }: { $level }. Escolher outro nível

guide-heading = Cole o guia do seu app
guide-lead = Copie a página de ajuda inteira e cole aqui. O Scopewise encontra os escopos; você confere.
guide-text = Texto do guia
guide-hint = Cole aqui a página de ajuda do seu app, ou solte o arquivo dela na janela.
guide-clear = Limpar
guide-cancel-reading = Parar de ler o guia
guide-beginning = Só o início aparece aqui.
guide-by-hand = Escolher escopos à mão
guide-found = { $scopes ->
    [one] { $scopes } escopo encontrado
   *[other] { $scopes } escopos encontrados
}{ $open ->
    [0] {""}
   *[other] , { $open } a decidir
}
guide-empty = Os escopos encontrados aparecem aqui
    .text = Cada um aparece com o trecho dele em destaque. Você pode corrigir todos. O texto é lido neste computador; nada é enviado.
guide-none = Nenhum escopo encontrado neste texto
    .text = Pode ser a página errada, ou os escopos estão só em uma imagem. Escolha-os à mão.
guide-on-form = Escopo desconhecido. Adicionar ao checklist?
guide-yes = Sim, adicionar
guide-yes-name = Sim, adicionar { $scope }
guide-no = Não, deixar de fora
guide-no-name = Não, deixar { $scope } de fora
guide-name-kept = adicionado ao checklist como lembrete
guide-left-out = fora da lista
guide-leave-out = Deixar de fora
guide-put-back = Incluir
guide-put-back-name = Incluir { $scope } de novo
guide-corrected = alterado por você
guide-by-rule = definido pela regra
guide-care = sensível
guide-stencil = O guia pede um token Stencil-CLI. Esse tipo não tem escopos para definir.
guide-use-scopes = Usar estes escopos
guide-problem-nothing = Não há texto na área de transferência.
    .text = Copie primeiro a página de ajuda e depois clique em Colar.
guide-problem-silent = O programa de onde você copiou não responde.
    .text = Deixe a página aberta e tente de novo em instantes.
guide-problem-no-clipboard = A área de transferência não está acessível.
    .text = Salve a página de ajuda como arquivo e escolha-o aqui.
guide-problem-not-text = Este não é um arquivo de texto.
    .text = Abra o arquivo, copie o texto e cole aqui.
guide-problem-too-large = O texto tem mais de 2 MB.
    .text = Copie só a parte sobre a BigCommerce.
guide-problem-unreadable = Não foi possível ler o arquivo.
    .text = Abra o arquivo, copie o texto e cole aqui.
guide-problem-credentials = Isto são credenciais, não um guia.
    .text = Nada foi guardado. Escolha primeiro seu app; o arquivo vem na etapa 5.
guide-problem-no-dialog = Nenhum seletor de arquivos disponível.
    .text = Abra o guia, copie o texto e cole aqui. No Debian, instale xdg-desktop-portal-gtk ou zenity.
dialog-choose-guide = Escolher um guia ou um arquivo de app
dialog-guides = Guias e arquivos de app

draft-heading = Escolha os escopos e os valores
draft-lead = O que seu app pode fazer na loja e quais valores ele vai pedir a você.
draft-heading-existing = Quais escopos esta conta tem?
draft-lead-existing = O Scopewise não tem registro dos escopos de { $app }. Eles estão na conta da BigCommerce ou no guia de configuração do app.
draft-save = Salvar
draft-name = Nome do app
draft-account = Nome da conta (se o guia sugerir um)
draft-start-from = Usar outro app como base
draft-values = Valores que o app pede, com os nomes que ele usa
draft-value-ask = { $value }: o app pede
draft-value-label = Nome no app para { $value }
value-control-panel = Endereço da loja
draft-keep = Salvar nos meus apps
draft-keep-more = Como arquivo na sua pasta de configurações. Ele não contém segredos.
draft-other-scopes = Procure no formulário: { $scopes }
draft-scopes = { $count ->
    [0] Escopos OAuth, na ordem do formulário
    [one] Escopos OAuth, na ordem do formulário: { $count } escolhido
   *[other] Escopos OAuth, na ordem do formulário: { $count } escolhidos
}
draft-gated = Só em algumas lojas
draft-scope-spoken = { $scope }: { $level }

own-heading = Adicionar este app?
own-lead = Ele vem de um arquivo. Confira o que ele pede antes de adicioná-lo.
own-guide = O guia dele
own-add = Adicionar este app
own-fault = { $file }, linha { $line }: há um erro neste arquivo de app.
own-unreadable = Não foi possível ler { $file }.
own-unreadable-more = Um arquivo de app é um pequeno arquivo de texto, de no máximo 64 KB.
own-more-faults = { $count ->
    [one] Mais { $count } arquivo não pode ser usado.
   *[other] Mais { $count } arquivos não podem ser usados.
}
own-not-saved = Não foi possível salvar o app.
    .text = O Scopewise não consegue gravar na pasta de configurações dele. Você ainda pode usar o app nesta janela.

second-heading = Escolha o segundo app
second-lead = { $app } é o primeiro. O Scopewise mostra o acesso a mais que cada app teria.
pair-heading = Uma conta para dois apps?
pair-lead = Cada app poderia fazer tudo de que o outro precisa.
pair-advice = Recomendamos duas contas.
pair-advice-more = Assim, cada app só pode fazer o que precisa, e você pode remover um sem afetar o outro.
pair-needs = { $count ->
    [one] precisa de { $count } escopo
   *[other] precisa de { $count } escopos
}
pair-gains = { $count ->
    [0] Nenhum acesso a mais
    [one] { $count } escopo a mais
   *[other] { $count } escopos a mais
}
pair-both = { $count ->
    [one] Juntos, { $count } escopo
   *[other] Juntos, { $count } escopos
}
pair-use-both = Uma conta para os dois
pair-keep-apart = Usar duas contas

downloads-question = Monitorar a pasta Downloads à espera do arquivo de credenciais?
downloads-question-more = O Scopewise olha nomes, tamanhos e horários para reconhecer o arquivo de credenciais. Ele só abre um arquivo quando você autoriza, exceto, no final, downloads incompletos do navegador.
downloads-yes = Monitorar
downloads-no = Não monitorar
downloads-watching = Monitorando Downloads à espera do arquivo.
downloads-polling = Verificando Downloads a cada segundo (esta pasta não avisa sobre novos arquivos).
downloads-stop = Parar de monitorar
downloads-off = A pasta Downloads não está sendo monitorada.
downloads-no-folder = Este computador não tem uma pasta Downloads definida. Escolha o arquivo, ou solte-o aqui.
downloads-not-readable = O Scopewise não tem permissão para ver a pasta Downloads. Escolha o arquivo, ou solte-o aqui.
downloads-gone = A pasta Downloads não existe mais. Escolha o arquivo, ou solte-o aqui.
downloads-again = Tentar de novo
downloads-use = Usar este arquivo
downloads-use-name = Usar este arquivo: { $file }
downloads-not-this = Este não
downloads-found = Encontrado em Downloads, { $ago }
downloads-found-several = { $count } novos arquivos em Downloads. Qual deles é?
downloads-not-opened = O Scopewise ainda não o abriu.
downloads-show-names = Mostrar nomes das contas
downloads-show-names-more = O Scopewise lê só o nome da conta nestes arquivos e esquece o resto na hora.
downloads-account = Conta “{ $name }”
downloads-no-account = Nome da conta não encontrado
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

letter = Mensagem
letter-heading = Peça ao proprietário da loja
letter-lead = O menu fica oculto até o proprietário da loja dar permissão a você. Só ele pode fazer isso; ser administrador não basta.
letter-tab-permission = Pedir permissão
letter-tab-create = Pedir a conta
letter-copy = Copiar mensagem
letter-mail = Abrir no e-mail
letter-close = Fechar
letter-subject = Acesso necessário para conectar { $app }
letter-permission =
    Olá,
    Para conectar a loja BigCommerce a { $app }, preciso criar uma conta de API da loja (store-level). Você poderia me dar permissão?

    1. Na BigCommerce, abra Account Settings › Users e escolha meu nome.
    2. Nas permissões de alto risco, marque Create e List para as contas de API da loja (store-level API accounts).
    3. Clique em Save. Aviso quando terminar, para que você possa retirar a permissão.

    A conta vai se chamar “{ $name }”. { $count ->
        [1] Este é o único escopo que vou definir:
       *[other] Estes são os únicos { $count } escopos que vou definir:
    }
letter-permission-foot = Por favor, não me envie sua senha. Não preciso dela.
letter-create =
    Olá,
    Para conectar a loja BigCommerce a { $app }, precisamos de uma conta de API da loja (store-level). Você poderia criá-la?

    1. Na BigCommerce, abra Settings › API › Store-level API accounts (não Account-level) e clique em Create API account.
    2. Token type: V2/V3 API token. Name: { $name }. Deixe o API path como está.
    3. Defina só o que está na lista abaixo e clique em Save. O navegador baixa um pequeno arquivo de texto.

    { $count ->
        [1] O escopo a definir, com todos os outros em None:
       *[other] Os { $count } escopos a definir, com todos os outros em None:
    }
letter-create-foot = O arquivo contém as chaves da loja, e a BigCommerce só as mostra uma vez. Por favor, entregue-o a mim pessoalmente ou envie-o por um meio seguro, não por e-mail.

checklist-other = { $scope }: citado no guia. Defina-o se o seu formulário o mostrar.
scopes-other = O guia também cita: { $scopes }. Defina o que o seu formulário mostrar.
notice-other-store = Esta é outra loja.
notice-other-store-more = Estes valores são da loja { $now }; os anteriores eram da loja { $before }. Se você não queria mudar de loja, use outro arquivo.
notice-other-app = { $other } já usa este token.
notice-other-app-more = Crie uma nova conta para { $app }. Com uma conta por app, você pode remover um sem afetar o outro.
notice-half = Isto pode ser só uma parte do texto.
notice-half-more = Selecione tudo, da primeira à última linha, copie e cole de novo.
notice-is-right = Está certo
notice-is-right-named = Está certo: { $app }, { $store }
notice-account = Esta conta se chama “{ $name }”.
notice-account-more = Você está conectando { $app }, mas esta parece ser a conta de { $other }. É a certa?
fields-heading-values = Confira os valores
downloads-not-this-name = Este não: { $file }
downloads-more = { $count ->
    [one] e { $count } mais antigo. Ele aparece quando você dispensa um destes.
   *[other] e { $count } mais antigos. Eles aparecem quando você dispensa um destes.
}
letter-mail-failed = Nenhum app de e-mail abriu. Copie a mensagem e cole em um e-mail.
guide-two-levels = O guia cita dois níveis para { $scope }. Confira o nível abaixo; outros recursos podem exigir um mais alto.
guide-called = “{ $name }”
credentials-lead-practice = Com uma loja real, o navegador baixa este arquivo quando você clica em Save. Aqui, use o arquivo de treino.
