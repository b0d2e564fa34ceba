# What the app files can't say in their own words.

list-comma = ,{" "}
list-and = { $first } e { $last }

app-caution-cdata = Este guia pede tudo, até entrar na loja como um cliente. Para copiar dados da sua loja, Read-only costuma bastar.
app-caution-synchup = Com Create payments, quem tem o token pode cobrar pedidos em aberto. Com o B2B Edition, defina também o escopo dele como Modify.
app-caution-dropstream = Com Customers login, quem tem o token pode entrar na loja como qualquer cliente.
app-caution-dext = O Dext lê todos os escopos que podem ser lidos, inclusive meios de pagamento salvos e logs. Ele não pode alterar nada.

app-last-step-bookkeep = No Bookkeep, cole os quatro valores e conclua a conexão lá.
app-last-step-cdata = No CData Sync, cole os valores e clique em Create & Test. Você não precisa da aba Advanced.
app-last-step-dext = No Dext, cole os dois valores e clique em Connect.
app-last-step-dropstream = O guia mais novo do DropStream, “Enable API Access”, pede só o store hash; depois você autoriza o app. Se um operador logístico pediu esses quatro valores, passe-os a ele.
app-last-step-synchup = Se o SynchUP tiver campos para estes valores, cole-os lá. Se não, passe-os ao especialista em integração da Snapshot.

app-can-look = Ver { $scopes }. Não pode alterar nem excluir nada.
app-can-read-only = Ver pedidos, produtos e clientes. Não pode alterar nem excluir nada.
app-can-read-only-wide = Ver tudo o que a conta de API de uma loja pode ler. Não pode alterar nem excluir nada.
app-can-change = Ver e alterar o necessário: { $scopes }.

created-by-store-owner = O guia de { $app } diz que o proprietário da loja precisa criá-la. A BigCommerce também aceita um usuário com permissão do proprietário.
created-by-administrator = O proprietário da loja, ou um administrador com permissão dele para criar contas de API da loja (store-level).
created-by-permitted-user = O proprietário da loja, ou um usuário com permissão dele para criar contas de API da loja (store-level).

reach-read-only = { $scopes ->
    [one] { $scopes } escopo, Read-only
   *[other] { $scopes } escopos, todos Read-only
}
reach-up-to-modify = { $scopes ->
    [one] { $scopes } escopo, até Modify
   *[other] { $scopes } escopos, até Modify
}
reach-everything = { $scopes } escopos, acesso total

strip-spoken = { $needed } de { $form } escopos, { $reach }
strip-all-read-only = todos Read-only
strip-mixed = { $change ->
    [one] { $change } pode alterar
   *[other] { $change } podem alterar
}, { $care ->
    [one] { $care } sensível
   *[other] { $care } sensíveis
}

checklist-head =
    Escopos da BigCommerce para { $app }
    Nome da conta de API: { $name }
    Token type: V2/V3 API token
    { $scopes ->
        [1] Defina este escopo:
       *[other] Defina estes { $scopes } escopos, na ordem do formulário:
    }
checklist-foot = Deixe todos os outros escopos como estão. Depois clique em Save.
app-can-more = { $count ->
    [one] mais { $count } escopo
   *[other] mais { $count } escopos
}

app-variant-migrate-out = Você está saindo da BigCommerce
app-variant-migrate-in = Você está vindo para a BigCommerce
app-variant-full-import = Importação completa
app-variant-headless = Importação headless rápida

reach-none = Escopos ainda não conhecidos
app-last-step = Em { $app }, cole os valores e conclua a conexão lá.
app-seen = Guia conferido em { $seen }
app-seen-unknown = Data do guia não informada
app-report = Relatar informações desatualizadas
app-choice = O guia também permite { $level } para { $scopes }.
app-seen-and = { $seen }; { $rest }
app-from-file = Do seu arquivo { $file }
app-from-pasted = Do guia que você colou
app-from-hand = Escopos escolhidos à mão
app-without-level = { $count ->
    [one] { $count } escopo sem nível
   *[other] { $count } escopos sem nível
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

guide-scopes = { $count ->
    [0] Nenhum escopo encontrado
    [one] { $count } escopo encontrado
   *[other] { $count } escopos encontrados
}
guide-no-level = nível não informado
guide-choice = { $level } também é permitido
guide-only-level = o único nível disponível
guide-example = apenas um exemplo
guide-picture = Os níveis podem estar em uma imagem. Veja nela e defina-os manualmente.
guide-rule = Regra: { $words }
guide-rule-all-read-only = usar Read-only em todo escopo que oferece esse nível
guide-rule-all-highest = usar o nível mais alto em todos os escopos
guide-doubt = Não aplicada, porque talvez não valha para todos os escopos: “{ $words }”
guide-values = Valores pedidos: { $words }
guide-account = Nome da conta: { $words }
guide-unread = Não reconhecido: { $words }
guide-unreadable = Não foi possível ler este guia. Confira o nome e se você tem permissão para abri-lo.
guide-too-large = Este guia tem mais de 2 MB. Salve só a página com os escopos.
guide-not-text = Este não é um arquivo de texto. Abra, selecione tudo, copie e salve o que copiou como arquivo de texto.
app-which-way = Qual opção?
app-scopes-unknown = O guia deste app não lista os escopos em texto.
app-scopes-unknown-more = Eles podem estar em uma imagem ou depender do que você usa. Cole qualquer página que os liste, ou pergunte ao fornecedor do app e escolha-os à mão.
app-own = Dos seus arquivos
app-more = Mais apps
app-last-step-afternoon-light = Envie os valores ao contato da Afternoon Light indicado no guia. Peça um meio mais seguro que e-mail sem criptografia.
app-last-step-convermax = O guia manda enviar o arquivo de credenciais por e-mail à Convermax. Peça um meio mais seguro que e-mail sem criptografia.
app-last-step-datocms-plugin = Use os valores para criar um token de vitrine (storefront). Depois, informe no plugin esse token e o endereço GraphQL.
app-last-step-heres-chatbot = Passe os dois valores à Heres. Peça um meio mais seguro que e-mail sem criptografia.
app-last-step-item-oms = No item, cole os dois valores e clique em Test Connection. Quando o teste der certo, clique em Submit.
app-last-step-keboola = No Keboola, cole os dois valores e clique em Test Connection.
app-last-step-myob-acumatica = No Acumatica, cole os valores e clique em Test Connection.
app-last-step-shopalyst = O token vai para a equipe da Shopalyst. Peça um meio mais seguro que e-mail sem criptografia.
app-last-step-source-medium = O guia manda enviar o token por e-mail a uma caixa compartilhada da Source Medium. Peça um meio mais seguro que e-mail sem criptografia.
app-last-step-stone-edge = O guia manda enviar os valores ao e-mail de vendas da Stone Edge; você recebe um cart ID, uma senha e o endereço de um script. Peça um meio mais seguro que e-mail sem criptografia.
app-last-step-storyblok = Use os valores para criar um token de vitrine (storefront). Depois, informe no Storyblok esse token e o endereço da sua vitrine.
app-last-step-sumtracker = O guia manda enviar o arquivo de credenciais inteiro por e-mail ao suporte da Sumtracker. Peça um meio mais seguro que e-mail sem criptografia.
app-last-step-truto = Abra o link de conexão que a Truto envia e cole os dois valores lá.
app-last-step-wbsync = No Wbsync, cole os valores e salve. Depois clique em Check Connection.
app-last-step-wpengine-atlas = Cole o token e clique em Confirm Connection. Se não der certo, confira primeiro o token.

app-note-acctvantage = O guia mostra os escopos só em uma imagem. API Path é o único campo citado no texto, então pode haver outros.
app-note-activepieces = O guia não cita escopos, mas a verificação da conexão lista produtos. Sem o escopo Products, ela falha e põe a culpa nas credenciais.
app-note-afternoon-light = O guia também deixa você adicionar um status de pedido.
app-note-airbyte = O Airbyte arquivou esta fonte. Você precisa de Read-only só para os dados que quer, mas uma verificação mais antiga consulta os canais e falha sem Channel Settings.
app-note-akeneo = Não sabemos os nomes dos campos. Se o teste ficar vermelho, procure espaços sobrando e valores trocados.
app-note-alhena = Orders pode ficar em Read-only se a Alhena não for cancelar pedidos. O guia chama Information & settings de “Store Information”.
app-note-amplience = O guia cita os escopos, mas não os níveis. Ele também pede api_url.
app-note-bigbusiness = O guia só diz que atualizar produtos exige Products; Modify é nossa interpretação. Para adicionar escopos depois, é preciso criar outra conta.
app-note-bigcommerce-for-wordpress-full = A verificação do próprio plugin lê só um resumo do catálogo. Passar nela não comprova os outros escopos.
app-note-bigcommerce-for-wordpress-headless = Os escopos da importação completa, mais dois para tokens de vitrine. Escolha só se você usa a importação headless rápida.
app-note-bloomreach-starterstore = Ele também pede o endereço base da API. O escopo Wishlists do guia faz parte de Customers na BigCommerce.
app-note-appse-ai = O guia mais recente instala o appse ai como app e pede só o store hash. Se o seu appse ai ainda mostra campos para um token de API, esta conta funciona.
app-note-catalyst-cli = A própria ferramenta informa esses escopos se o login no navegador falhar. Os escopos Infrastructure só aparecem em lojas com a hospedagem da BigCommerce.
app-note-celigo = O guia não cita escopos para conectar com um token. O campo Username recebe o client ID, e o campo Password, o token de acesso.
app-note-cleo-clarify = O guia não tem uma lista: os escopos dependem do que a tarefa faz. Primeiro coloque os valores em uma entrada do cofre (vault), depois crie a conexão.
app-note-clione = O guia também lista escopos que devem ficar em None. Não sabemos os nomes dos campos.
app-note-datocms-plugin = O formulário pede o endereço GraphQL e um token de vitrine criado com esta conta. O guia não informa o nível do único escopo.
app-note-despatch-cloud = O formulário também pede status de pedidos. O guia manda guardar o token de acesso, mas não mostra um campo para ele.
app-note-devart-odbc = O guia pede o menor acesso de que sua loja precisa e não cita escopos. O Store ID é o hash da loja, tirado do API path.
app-note-domo-writeback = O guia não cita escopos, embora o app grave na sua loja. Pergunte à Domo quais escopos ele altera.
app-note-feedonomics = Isto vem de um exemplo para desenvolvedores que não cita escopos. Ele também pede store_url.
app-note-fivetran = A página que lemos não cita escopos. Você pode repetir os testes de configuração do Fivetran depois.
app-note-flexipim = O guia troca dois campos nas etapas 7 e 8. O client ID vai em X-Auth-Client, e o token de acesso, em X-Auth-Token.
app-note-flowlink = A FlowLink combina os escopos com você por telefone, e o formulário também pede o endereço da loja. O guia diz que não dá para mudar os escopos depois: para ter mais, é preciso criar outra conta.
app-note-gladly = O guia mostra os escopos só em uma imagem, e o formulário também pede um nome à sua escolha. Digite o hash da loja sem “store-”.
app-note-heres-chatbot = O guia pede o menor acesso necessário, mas não cita escopos. O End point é o API path, e a API KEY, o token de acesso.
app-note-hevo = Não sabemos os escopos do guia. Ele permite reutilizar credenciais existentes, mas uma conta separada é mais fácil de remover depois.
app-note-inconnect = O guia dá estes escopos como exemplo, então o app pode precisar de mais. O Store ID é o hash da loja.
app-note-ipaas-com = O formulário também pede a API URL, normalmente https://api.bigcommerce.com. O nível Get que o guia dá para meios de pagamento é Read-only na BigCommerce.
app-note-item-oms = O guia não cita escopos, então pergunte à item de quais ela precisa. O campo X-Auth-Token recebe o token de acesso.
app-note-jitterbit = O guia quer todos os escopos no nível mais alto, bem mais do que a maioria das tarefas exige. O teste de conexão pode passar mesmo com o client ID errado.
app-note-keboola = O guia pede Read-only sem citar escopos, então listamos todos os que podem ser lidos. O endereço dele é uma prévia das páginas do fornecedor e pode parar de funcionar.
app-note-kustomer = Não sabemos os escopos nem os campos do guia. Ele também pede que você crie um webhook à mão no Postman.
app-note-litextension-source = Você só precisa de Customers, Orders e Products se for migrá-los. Os campos são nossa interpretação. Um guia mais antigo descreve tokens account-level, que são outra coisa.
app-note-litextension-target = Você só precisa de Customers, Orders e Products se for migrá-los. Os campos são nossa interpretação. Um guia mais antigo descreve tokens account-level, que são outra coisa.
app-note-lytics = Estes escopos trazem dados para o Lytics; para exportar também, defina Customers como Modify. O formulário também pede um rótulo e uma descrição à sua escolha.
app-note-myob-acumatica = A página que lemos não cita escopos. Store Admin Path é o endereço da sua loja seguido de /manage. Ele também precisa dos dados de WebDAV se você sincroniza imagens de produtos.
app-note-next-cart-source = Você só precisa de Customers, Orders e Products se for migrá-los. Você não precisa do client secret.
app-note-next-cart-target = Desative os e-mails de pedidos da loja antes da migração. Você só precisa de Customers, Orders e Products se for migrá-los. Você não precisa do client secret.
app-note-order-time = O guia também pede uma conta de API antiga (legacy), que lojas novas não recebem mais. Pergunte à Order Time como seguir sem ela. O guia não mostra quais valores o formulário pede.
app-note-pavo = O guia cita só o campo Store Hash; os outros campos recebem os valores correspondentes do arquivo de credenciais. O Pavo testa a conexão antes de salvar.
app-note-pimworks = Crie uma conta por loja; o guia recomenda não usar os mesmos valores em várias. Ele é de 2023.
app-note-qlik-talend = Não sabemos os nomes dos campos. Os valores vêm do arquivo de credenciais.
app-note-rebillia = A lista pode continuar depois de Checkouts: nossa cópia do guia termina ali. Uma segunda cópia da Rebillia deixa Information & settings em None.
app-note-returnly-switchboard = O guia não mostra como entregar os valores. Ele pode tratar de um app que se instala sem conta de API. Pergunte antes à Switchboard.
app-note-ringcentral-ecommerce-app = Os campos aparecem em uma página posterior da configuração do próprio app, que não vimos.
app-note-sales-channel-hub = O guia cita os escopos, mas não os níveis. O formulário também pede o endereço da loja. Você também pode conectar com um clique.
app-note-skyvia = O guia deixa os escopos por sua conta, e não sabemos os nomes dos campos. Se você perder os valores, vai precisar de uma nova conta.
app-note-source-medium = O guia está marcado como inativo, então pergunte à Source Medium se ele ainda vale.
app-note-starship = O guia é anterior aos escopos de estoque, locais e envio de pedidos e não os menciona. O StarShip aceita os mesmos valores uma única vez por local do StarShip.
app-note-starshipit = Isto é bem mais do que imprimir etiquetas exige: inclui pagamentos, temas e entrar na loja como um cliente. Deixe o campo Username vazio no Starshipit.
app-note-stencil-cli = Em Token type, escolha Stencil-CLI token: ele não tem escopos, só desenvolvimento local ou publicação de temas. O “stencil init” também pede o endereço da vitrine e obtém dele o hash da loja.
app-note-stitch = Contas de API antigas (legacy) não são aceitas.
app-note-storyblok = O formulário pede o endereço da sua vitrine e um token de vitrine criado com esta conta, não os valores da própria conta. Esse token também pode precisar de Storefront API Tokens, que o guia não menciona.
app-note-strapi-bigcommerce = O app também pede IDs de canais, o endereço da sua loja e uma chave de criptografia própria.
app-note-suiteengine-csm = O guia pede Create ou Modify em tudo; o nível mais alto em cada escopo é nossa interpretação. Não sabemos os campos. Com o B2B Edition, o escopo dele também pode ser necessário.
app-note-sumtracker = Acreditamos que Store URL seja o API path. Se a Sumtracker não aceitar, pergunte qual endereço ela quer.
app-note-tray = O guia não cita escopos. Ele tira o hash da loja do endereço do painel de controle: a parte depois de “store-”.
app-note-truto = O guia não cita escopos. O campo API Key recebe o token de acesso.
app-note-workato = O guia não tem uma lista; ele recomenda uma conta por departamento, cada uma só com os escopos de que precisa. Ele é de 2019.
app-note-wpengine-atlas = Access Token é o único campo que o guia cita.
app-note-yext = O formulário também pede a moeda e o nome da loja. O hash da loja e o token estão no arquivo de credenciais.
app-note-your-store-tools = Se uma conta mais antiga der erros de permissão, a solução é sempre criar outra.
app-note-zynk = O guia não cita escopos. Você precisa preencher os três campos.

app-good-to-know = É bom saber
app-low-confidence = Compare com o guia do app.
app-low-confidence-more = Só conseguimos ler partes do guia quando adicionamos este app.
app-guide-at = Link para o guia
app-ways = { $count ->
    [one] { $count } opção
   *[other] { $count } opções para escolher
}
app-values-unnamed = Os valores, com os nomes que a BigCommerce usa
reach-no-level = { $scopes ->
    [one] { $scopes } escopo, nível não informado
   *[other] { $scopes } escopos, níveis não informados
}
app-no-level = { $count ->
    [one] O guia não informa o nível de { $count } escopo.
   *[other] O guia não informa o nível de { $count } escopos.
}
app-no-level-more = O Scopewise sugere o nível mais baixo. Se o app precisar alterar dados ali, pergunte de qual nível ele precisa.
app-other-token = Este app pede um token Stencil-CLI.
app-other-token-more = Um token Stencil-CLI tem um nível de acesso em vez de escopos. O Scopewise ainda não oferece suporte a ele. No formulário da BigCommerce, escolha você mesmo “Stencil-CLI token”.
