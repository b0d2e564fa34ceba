# What the app files cannot say in their own words.

list-comma = ,{" "}
list-and = { $first } e { $last }

app-caution-cdata = Este guia pede tudo, até entrar como um comprador. Para copiar dados da sua loja, Read-only costuma bastar.
app-caution-synchup = Create payments permite que quem tem o token receba pagamentos de pedidos em aberto. O B2B Edition precisa de um segundo token, criado no app B2B Edition e não aqui.
app-caution-dropstream = Customers login permite que quem tem o token entre como qualquer comprador.
app-caution-dext = O Dext lê todas as linhas que podem ser lidas, inclusive meios de pagamento salvos e registros. Ele não pode alterar nada.

app-last-step-bookkeep = No Bookkeep, cole os quatro valores e termine a conexão lá.
app-last-step-cdata = No CData Sync, cole os valores e clique em Create & Test. A aba Advanced pode ficar como está.
app-last-step-dext = No Dext, cole os dois valores e clique em Connect.
app-last-step-dropstream = Se a conta DropStream é sua, siga o guia dela, “Enable API Access”. Se um operador logístico configura o DropStream para você, passe os quatro valores a ele.
app-last-step-synchup = Se o SynchUP tem campos para estes valores, cole-os lá. Caso contrário, entregue-os ao seu especialista em integração da Snapshot.

app-can-look = Ver { $rows }. Não pode alterar nem excluir nada.
app-can-read-only = Ver pedidos, produtos e clientes. Não pode alterar nem excluir nada.
app-can-read-only-wide = Ver tudo o que a conta de uma loja pode mostrar. Não pode alterar nem excluir nada.
app-can-change = Ver o que precisa e alterar: { $rows }.

created-by-store-owner = O guia do { $app } diz que o dono da loja deve criá-la. O BigCommerce também permite a um usuário autorizado pelo dono.
created-by-administrator = Um administrador que o dono da loja autorizou a criar Store-level API accounts, ou o próprio dono.
created-by-permitted-user = O dono da loja, ou um usuário que ele autorizou a criar Store-level API accounts.

reach-read-only = { $rows ->
    [one] { $rows } linha, Read-only
   *[other] { $rows } linhas, todas Read-only
}
reach-up-to-modify = { $rows ->
    [one] { $rows } linha, até Modify
   *[other] { $rows } linhas, até Modify
}
reach-everything = { $rows } linhas, acesso total

strip-spoken = { $needed } de { $form } linhas, { $reach }
strip-all-read-only = todas Read-only
strip-mixed = { $change ->
    [one] { $change } pode alterar
   *[other] { $change } podem alterar
}, { $care ->
    [0] nenhuma exige cuidado
    [one] { $care } exige cuidado
   *[other] { $care } exigem cuidado
}

checklist-head =
    Linhas da BigCommerce para { $app }
    Nome da conta de API: { $name }
    Token type: V2/V3 API token
    { $rows ->
        [one] Defina esta linha:
       *[other] Defina estas { $rows } linhas, na ordem do formulário:
    }
checklist-foot = Deixe todas as outras linhas como estão. Depois clique em Save.
app-can-more = mais { $count } linhas

app-variant-migrate-out = Você sai da BigCommerce
app-variant-migrate-in = Você vem para a BigCommerce
app-variant-full-import = Importação completa
app-variant-headless = Importação headless rápida

reach-none = Linhas ainda não conhecidas
app-last-step = Em { $app }, cole os valores e termine a conexão lá.
app-seen = Visto em { $seen }
app-seen-and = { $seen }; { $rest }
app-from-file = Do seu arquivo { $file }
app-from-pasted = Do guia que você colou
app-from-hand = Linhas escolhidas à mão
app-without-level = { $count ->
    [one] { $count } linha sem nível
   *[other] { $count } linhas sem nível
}
date-month = { $month } de { $year }
month-1 = janeiro
month-2 = fevereiro
month-3 = março
month-4 = abril
month-5 = maio
month-6 = junho
month-7 = julho
month-8 = agosto
month-9 = setembro
month-10 = outubro
month-11 = novembro
month-12 = dezembro

guide-rows = { $count ->
    [0] Nenhuma linha encontrada
    [one] { $count } linha encontrada
   *[other] { $count } linhas encontradas
}
guide-no-level = sem nível indicado
guide-rule = Regra: { $words }
guide-rule-all-read-only = toda linha que oferece Read-only fica em Read-only
guide-rule-all-highest = toda linha fica no nível mais alto
guide-doubt = Não aplicado, porque talvez não se refira a todas as linhas: “{ $words }”
guide-values = Valores pedidos: { $words }
guide-account = Nome da conta: { $words }
guide-unread = Não entendido: { $words }
guide-unreadable = Não é possível ler este guia. Confira o nome e se você pode abri-lo.
guide-too-large = Isto é maior do que um guia pode ser (2 MB). Salve só a página com as linhas.
guide-not-text = Isto não é texto. Abra, selecione tudo, copie e salve o que você copiou como arquivo de texto.
app-which-way = Qual opção?
app-rows-unknown = O guia do app não cita linhas por escrito.
app-rows-unknown-more = Elas podem estar em uma imagem, ou depender do que você usa. Cole qualquer página que as cite, ou peça a lista ao fornecedor do app e escolha as linhas à mão.
app-own = Dos seus arquivos
app-more = Mais apps
app-last-step-afternoon-light = Envie os valores à pessoa da Afternoon Light que o guia indica. Peça um meio mais seguro que um e-mail comum.
app-last-step-convermax = O guia manda enviar o arquivo de credenciais por e-mail à Convermax. Peça um meio mais seguro que um e-mail comum.
app-last-step-datocms-plugin = Use os valores para criar um token da vitrine (storefront) e informe no plugin esse token e o endereço GraphQL.
app-last-step-heres-chatbot = Entregue os dois valores à Heres. Peça um meio mais seguro que um e-mail comum.
app-last-step-item-oms = No item, cole os dois valores e clique em Test Connection. Quando o teste der certo, clique em Submit.
app-last-step-keboola = No Keboola, cole os dois valores e clique em Test Connection.
app-last-step-myob-acumatica = No Acumatica, cole os valores e clique em Test Connection.
app-last-step-shopalyst = O token vai para a equipe da Shopalyst. Peça um meio mais seguro que um e-mail comum.
app-last-step-source-medium = O guia manda enviar o token por e-mail a uma caixa compartilhada da Source Medium. Peça um meio mais seguro que um e-mail comum.
app-last-step-stone-edge = O guia manda enviar os valores ao e-mail de vendas da Stone Edge; você recebe de volta um cart ID, uma senha e o endereço de um script. Peça um meio mais seguro que um e-mail comum.
app-last-step-storyblok = Use os valores para criar um token da vitrine (storefront) e informe no Storyblok esse token e o endereço da sua vitrine.
app-last-step-sumtracker = O guia manda enviar o arquivo de credenciais inteiro por e-mail ao suporte da Sumtracker. Peça um meio mais seguro que um e-mail comum.
app-last-step-truto = Abra o link de conexão que a Truto envia e cole lá os dois valores.
app-last-step-wbsync = No Wbsync, cole os valores, salve e clique em Check Connection.
app-last-step-wpengine-atlas = Cole o token e clique em Confirm Connection. Se não der certo, confira primeiro o token.

app-note-acctvantage = O guia só mostra as linhas em uma imagem. API Path é o único campo que o texto cita, então conte com outros.
app-note-activepieces = Nenhuma linha é citada, mas a verificação da conexão lista produtos. Sem a linha Products ela não passa, e o app culpa as credenciais.
app-note-afternoon-light = O guia também deixa você adicionar um status de pedido.
app-note-airbyte = Esta fonte está arquivada no Airbyte. Só os dados que você quer precisam de Read-only, mas uma verificação mais antiga consulta os canais e não passa sem Channel Settings.
app-note-akeneo = Os nomes dos campos não são conhecidos aqui. Se o teste ficar vermelho, procure espaços sobrando e valores trocados.
app-note-alhena = Orders pode ficar em Read-only se a Alhena não vai cancelar pedidos. O guia chama Information & Settings de “Store Information”.
app-note-amplience = O guia cita as linhas, mas não os níveis. Ele também pede api_url.
app-note-bigbusiness = O guia só diz que atualizar produtos exige Products; Modify é interpretação nossa. Para ter mais linhas depois, é preciso uma nova conta.
app-note-bigcommerce-for-wordpress-full = A verificação do próprio plugin só lê um resumo do catálogo. Passar nela não prova que as outras linhas estão certas.
app-note-bigcommerce-for-wordpress-headless = As linhas da importação completa, mais duas para tokens da vitrine. Escolha só se você usa a importação headless rápida.
app-note-bloomreach-starterstore = Ele também pede o endereço base da API. A linha Wishlists do guia faz parte de Customers na BigCommerce.
app-note-catalyst-cli = As linhas são interpretação nossa do que a ferramenta pede quando entra por conta própria. O comando mais novo “catalyst auth login” pede outras, algumas delas para hospedagem.
app-note-celigo = O guia não cita linhas para conectar com token. O campo Username recebe o client ID, e o campo Password, o token de acesso.
app-note-cleo-clarify = O guia não dá uma lista: as linhas dependem do que a tarefa faz. Os valores vão primeiro para uma entrada do cofre (vault), antes de criar a conexão.
app-note-clione = O guia também lista linhas que devem ficar fechadas. Os nomes dos campos não são conhecidos aqui.
app-note-datocms-plugin = O formulário pede o endereço GraphQL e um token da vitrine criado com esta conta. O guia não dá nível para a única linha.
app-note-despatch-cloud = O formulário também pede status de pedidos. O guia manda guardar o token de acesso, mas não mostra campo para ele.
app-note-devart-odbc = O guia pede o menor acesso de que sua loja precisa e não cita linhas. O Store ID é o hash da loja, tirado do API path.
app-note-domo-writeback = O guia não cita linhas, embora o app grave na sua loja. Pergunte à Domo que linhas ele altera.
app-note-feedonomics = Isto vem de um exemplo para desenvolvedores, que não cita linhas. Ele também pede store_url.
app-note-fivetran = A página vista não cita linhas. Você pode repetir depois os testes de configuração do Fivetran.
app-note-flexipim = O guia troca dois campos nos passos 7 e 8. O client ID vai em X-Auth-Client, e o token de acesso em X-Auth-Token.
app-note-flowlink = A FlowLink combina as linhas com você por telefone, e o formulário também pede o endereço da loja. O guia diz que as linhas não podem mudar depois: para ter mais, é preciso uma nova conta.
app-note-gladly = O guia só mostra as linhas em uma imagem, e o formulário também pede um nome à sua escolha. Digite o hash da loja sem “store-”.
app-note-heres-chatbot = O guia pede o menor acesso necessário, mas não cita linhas. O End point é o API path, e o API KEY, o token de acesso.
app-note-hevo = As linhas do guia não são conhecidas aqui. Ele permite reutilizar credenciais existentes, mas uma conta separada é mais fácil de retirar depois.
app-note-inconnect = O guia dá estas linhas como exemplo, então pode precisar de mais. O Store ID é o hash da loja.
app-note-ipaas-com = O formulário também pede a API URL, em geral https://api.bigcommerce.com. O nível Get do guia para meios de pagamento é Read-only na BigCommerce.
app-note-item-oms = O guia não cita linhas, então pergunte à item de quais precisa. O campo X-Auth-Token recebe o token de acesso.
app-note-jitterbit = O guia quer todas as linhas no nível mais alto, bem mais do que a maioria das tarefas precisa. O teste de conexão pode passar mesmo com o client ID errado.
app-note-keboola = O guia pede Read-only sem citar linhas, então todas as que podem ser lidas estão listadas. O endereço dele é uma prévia das páginas do fabricante e pode parar de funcionar.
app-note-kustomer = As linhas e os campos do guia não são conhecidos aqui. Ele também manda criar um webhook à mão no Postman.
app-note-litextension-source = Customers, Orders e Products só são necessárias se você as migra. Os campos são interpretação nossa, e um guia mais antigo descreve tokens account-level, que são outra coisa.
app-note-litextension-target = Customers, Orders e Products só são necessárias se você as migra. Os campos são interpretação nossa, e um guia mais antigo descreve tokens account-level, que são outra coisa.
app-note-lytics = Estas linhas trazem dados para o Lytics; para exportar também, defina Customers como Modify. O formulário também pede um rótulo e uma descrição à sua escolha.
app-note-myob-acumatica = A página vista não cita linhas; Store Admin Path é o endereço da sua loja seguido de /manage. Os dados WebDAV também são necessários se imagens de produtos são sincronizadas.
app-note-next-cart-source = Customers, Orders e Products só são necessárias se você as migra. O client secret não é necessário.
app-note-next-cart-target = Desligue os e-mails de pedidos da sua loja antes da migração. Customers, Orders e Products só são necessárias se você as migra, e o client secret não é necessário.
app-note-order-time = O guia também pede uma conta de API do modelo antigo, que lojas novas não recebem mais, então pergunte à Order Time como seguir sem ela. Ele não mostra quais valores o formulário pede.
app-note-pavo = O guia só cita o campo Store Hash; os outros campos recebem os valores correspondentes do arquivo de credenciais. O Pavo testa a conexão antes de salvar.
app-note-pimworks = Crie uma conta por loja; o guia alerta contra usar os mesmos valores em várias. Ele é de 2023.
app-note-qlik-talend = Os nomes dos campos não são conhecidos aqui. Os valores vêm do arquivo de credenciais.
app-note-rebillia = A lista pode continuar depois de Checkouts: nossa cópia do guia termina ali. Uma segunda cópia da Rebillia deixa Information & Settings em None.
app-note-returnly-switchboard = O guia não mostra como os valores são entregues, e pode tratar de um app a instalar que não precisa de uma conta sua. Pergunte antes à Switchboard.
app-note-ringcentral-ecommerce-app = Os campos vêm em uma página posterior da configuração do próprio app, que não vimos.
app-note-sales-channel-hub = O guia cita as linhas, mas não os níveis. O formulário também pede o endereço da loja, e conectar com um clique é a outra opção.
app-note-skyvia = O guia deixa as linhas por sua conta, e os nomes dos campos não são conhecidos aqui. Se os valores se perderem, você precisa de uma nova conta.
app-note-source-medium = O guia está marcado como inativo, então pergunte à Source Medium se ele ainda vale.
app-note-starship = O guia é anterior às linhas de estoque, locais e expedição de pedidos e não diz nada sobre elas. O StarShip aceita os mesmos valores só uma vez por local do StarShip.
app-note-starshipit = Isto é bem mais do que imprimir etiquetas exige: entre as linhas estão pagamentos, temas e entrar como um comprador. Deixe vazio o campo Username no Starshipit.
app-note-stencil-cli = Escolha Stencil-CLI token em Token type: ele não tem linhas, só desenvolvimento local ou publicação de temas. “stencil init” também pede o endereço da vitrine e descobre por ele o hash da loja.
app-note-stitch = Contas de API do modelo antigo são recusadas.
app-note-storyblok = O formulário pede o endereço da sua vitrine e um token da vitrine criado com esta conta, não os valores da própria conta. Criar esse token também deve exigir Storefront API Tokens, que o guia não menciona.
app-note-strapi-bigcommerce = Nenhuma linha é citada. Ele também pede IDs de canais, o endereço da sua loja e uma chave de criptografia própria.
app-note-suiteengine-csm = O guia pede Create ou Modify em tudo; o nível mais alto em cada linha é interpretação nossa, e os campos não são conhecidos aqui. Lojas com B2B Edition precisam de mais contas.
app-note-sumtracker = Na nossa interpretação, Store URL quer dizer o API path. Se a Sumtracker tiver dificuldade com isso, pergunte qual endereço ela quer.
app-note-tray = O guia não cita linhas. Ele tira o hash da loja do endereço do painel de controle: a parte depois de “store-”.
app-note-truto = O guia não cita linhas. O campo API Key recebe o token de acesso.
app-note-workato = O guia não dá uma lista; ele aconselha uma conta por departamento, cada uma só com as linhas de que precisa. Ele é de 2019.
app-note-wpengine-atlas = Access Token é o único campo que o guia cita.
app-note-yext = O formulário também pede a moeda e o nome da loja. Os dois valores estão no arquivo de credenciais.
app-note-your-store-tools = Se uma conta mais antiga dá erros de permissão, a solução é sempre uma nova conta.
app-note-zynk = O guia não cita linhas. Os três campos precisam ser preenchidos.

app-good-to-know = É bom saber
app-low-confidence = Compare com o guia do app.
app-low-confidence-more = Só partes dele puderam ser lidas quando foi incluído aqui.
app-guide-at = Onde está o guia
app-ways = { $count ->
   *[other] { $count } opções para escolher
}
app-values-unnamed = Os valores, com os nomes da própria BigCommerce
reach-no-level = { $rows ->
    [one] { $rows } linha, nível não indicado
   *[other] { $rows } linhas, níveis não indicados
}
app-no-level = { $count ->
    [one] O guia não dá nível para { $count } linha.
   *[other] O guia não dá nível para { $count } linhas.
}
app-no-level-more = O menor é o proposto. Se o app precisa alterar algo ali, pergunte ao fornecedor de que nível ele precisa.
app-other-token = Este app pede um token Stencil-CLI.
app-other-token-more = Em vez de linhas, ele tem um nível de acesso, e o Scopewise ainda não guia você por ele. No formulário da BigCommerce, escolha “Stencil-CLI token” por conta própria.
