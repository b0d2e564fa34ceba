# Why a file or a value is not taken: what happened, and one way on.

problem-account-level-token = Este arquivo abre a conta inteira, não a sua loja
    .text = Ele vem de “Account-level API accounts”. { $app } precisa de uma conta no nível da loja (store-level). Suas escolhas ficam guardadas.
    .next = Crie uma conta de API em “Store-level API accounts” e adicione o arquivo dela.
    .action = Voltar à etapa 2
problem-stencil-token = Este é um token Stencil-CLI
    .text = Ele serve para temas e não tem linhas, então { $app } não pode usá-lo.
    .next = Crie uma nova conta de API com o Token type V2/V3 API token.
    .action = Voltar à etapa 3
problem-legacy-account = Esta é uma conta do modelo antigo
    .text = Ela tem nome de usuário e só funciona com a antiga API V2. A BigCommerce não cria mais contas assim.
    .next = Crie uma nova conta de API com o Token type V2/V3 API token.
    .action = Voltar à etapa 3
problem-storefront-jwt = Este é um token da vitrine
    .text = Ele começa com eyJ e só funciona na vitrine da loja (storefront).
    .next = Use a linha ACCESS TOKEN do arquivo de credenciais.
    .action = Colar
problem-swapped-values = Isto parece o client secret
    .text = O token de acesso é mais curto, com cerca de 31 letras e números.
    .next = Coloque a linha ACCESS TOKEN no lugar dele.
    .action = Trocar os dois
problem-same-value-twice = O mesmo valor aparece duas vezes
    .text = { $one } e { $other } estão iguais; um dos dois foi copiado duas vezes.
    .next = Copie os dois de novo do pop-up ou do arquivo.
    .action = Colar
problem-two-accounts = Este arquivo contém duas contas
    .text = O Scopewise não tem como saber qual delas você quer.
    .next = Escolha o arquivo como ele foi baixado.
    .action = Escolher arquivo…
problem-wrong-host = O API path leva a outro lugar
    .text = Ele precisa começar com https://api.bigcommerce.com/stores/. Nada foi enviado.
    .next = Escolha o arquivo tal como veio da BigCommerce, ou copie o API path do formulário.
    .action = Escolher arquivo…
problem-bad-characters = { $field }: há um caractere que não pode estar aqui
    .text = { $kind ->
        [store-hash] Um hash da loja só tem letras e números.
       *[other] Só entram letras sem acento, números e sinais; um ponto ou um espaço pode ter vindo junto na cópia.
    }
    .next = Copie o valor de novo do pop-up ou do arquivo.
    .action = Escolher arquivo…
problem-too-large = Este não é um arquivo de credenciais
    .text = Ele tem mais de 64 KB; um arquivo de credenciais é bem menor.
    .next = Escolha o arquivo cujo nome começa com BigCommerceAPI-credentials.
    .action = Escolher arquivo…
problem-not-credentials = Este não é um arquivo de credenciais
    .text = { $kind ->
        [empty] Está vazio.
        [picture] É uma imagem.
        [pdf] É um PDF.
        [archive] É um arquivo compactado ou um documento do Office.
        [binary] Não é texto.
        [web-page] É uma página da web.
       *[text] Não há nele nenhuma linha de um arquivo de credenciais.
    } O nome deve começar com BigCommerceAPI-credentials.
    .next = Escolha o arquivo que seu navegador baixou quando você clicou em Save.
    .action = Escolher arquivo…
problem-unreadable = Não é possível ler este arquivo
    .text = Ele pode ter mudado de lugar, ou este computador não deixa o Scopewise abri-lo.
    .next = Escolha o arquivo de novo, ou cole o texto dele.
    .action = Escolher arquivo…
problem-incomplete = Falta algo
    .text = Um teste precisa do token de acesso e do hash da loja.
    .next = Adicione o arquivo inteiro, ou digite o valor que falta.
    .action = Escolher arquivo…

problem-folder = Isto é uma pasta
    .text = O Scopewise lê um arquivo por vez.
    .next = Abra a pasta e solte o arquivo cujo nome começa com BigCommerceAPI-credentials.
    .action = Escolher arquivo…
problem-several-files = São vários arquivos
    .text = O Scopewise lê um arquivo por vez, para que nenhuma conta seja confundida com outra.
    .next = Solte só o arquivo desta conta.
    .action = Escolher arquivo…
problem-nothing-to-paste = Não há texto na área de transferência
    .text = Nada mudou.
    .next = Primeiro copie o texto do arquivo ou do pop-up.
    .action = Colar
file-dialog-missing = Não foi possível abrir a janela de arquivos: este sistema não oferece nenhuma aos programas. No Debian, xdg-desktop-portal-gtk ou zenity traz uma.
problem-no-dialog = Não foi possível abrir a janela de arquivos
    .text = Este sistema não tem um seletor de arquivos que os programas possam chamar. No Debian, xdg-desktop-portal-gtk ou zenity traz um.
    .next = Solte o arquivo nesta janela, ou cole o texto dele.
    .action = Colar

field-access-token = Token de acesso
field-store-hash = Hash da loja
field-client-id = Client ID
field-client-secret = Client secret
field-api-path = API path
field-account-name = Nome da conta

hint-length-short = { $field }: mais curto que o normal
    .text = Tem { $length } caracteres; o comum é ter { $usual }. Compare com o pop-up no seu navegador.
    .form = Tem { $length } caracteres; o comum é ter { $usual }. Compare com o API path no formulário da BigCommerce.
hint-length-long = { $field }: mais longo que o normal
    .text = Tem { $length } caracteres; o comum é ter { $usual }. Compare com o pop-up no seu navegador.
    .form = Tem { $length } caracteres; o comum é ter { $usual }. Compare com o API path no formulário da BigCommerce.
hint-hash-digits = O hash da loja só tem números
    .text = O número de uma loja é outra coisa. Compare com o API path no formulário da BigCommerce.
hint-no-api-path = Não há API path neste arquivo
    .text = Ele pode vir de um token Stencil-CLI, que não tem linhas. Ou uma parte ficou cortada.
hint-cut-store-prefix = O “store-” antes do hash da loja foi retirado.
hint-cut-channel = O número da vitrine depois do hash da loja foi retirado.
hint-cut-address = O hash da loja foi tirado do endereço.
hint-cut-brackets = As chaves ou os colchetes em volta do hash da loja foram retirados.
hint-file-name = O nome deste arquivo é de outra conta
    .text = O client ID no nome não é o que está no arquivo. O arquivo pode ter sido renomeado ou trocado.

problem-nothing-found = Não há valores neste texto
    .text = Não há nele nenhuma linha do pop-up ou do arquivo. Um valor sozinho não diz o que é.
    .next = Copie o texto inteiro, ou digite os valores um por um.
    .action = Digitar os valores
