# Why a file or a value can't be used: what happened, and one next action.

problem-account-level-token = Este arquivo dá acesso à conta inteira, não só à sua loja
    .text = Ele vem de “Account-level API accounts”. { $app } precisa de um arquivo de “Store-level API accounts”. Suas escolhas estão salvas.
    .next = Crie uma conta de API da loja (store-level) e adicione o arquivo dela.
    .action = Voltar à etapa 2
problem-stencil-token = Este é um token Stencil-CLI
    .text = Ele serve para temas e não tem escopos, então { $app } não pode usá-lo.
    .next = Crie uma nova conta de API com o Token type V2/V3 API token.
    .action = Voltar à etapa 3
problem-legacy-account = Esta é uma conta antiga (legacy)
    .text = Ela tem nome de usuário e só funciona com a antiga API V2. A BigCommerce não cria mais contas assim.
    .next = Crie uma nova conta de API com o Token type V2/V3 API token.
    .action = Voltar à etapa 3
problem-storefront-jwt = Este é um token de vitrine (storefront)
    .text = Ele começa com eyJ e só funciona na vitrine da loja.
    .next = Use a linha ACCESS TOKEN do arquivo de credenciais.
    .action = Colar
problem-swapped-values = Isto parece ser o client secret
    .text = O token de acesso é mais curto: cerca de 31 letras e números.
    .next = Troque os dois valores, ou cole aqui a linha ACCESS TOKEN.
    .action = Trocar os dois
problem-same-value-twice = O mesmo valor aparece duas vezes
    .text = { $one } e { $other } são iguais; um deles foi copiado duas vezes.
    .next = Copie os dois de novo do pop-up ou do arquivo.
    .action = Colar
problem-two-accounts = Este arquivo contém duas contas
    .text = O Scopewise não sabe qual delas você quer.
    .next = Escolha o arquivo como foi baixado.
    .action = Escolher arquivo…
problem-wrong-host = O API path aponta para outro endereço
    .text = Ele precisa começar com https://api.bigcommerce.com/stores/. Nada foi enviado.
    .next = Escolha o arquivo original da BigCommerce, ou copie o API path do formulário.
    .action = Escolher arquivo…
problem-bad-characters = { $field } contém um caractere não permitido
    .text = { $kind ->
        [store-hash] Um hash da loja só tem letras e números.
       *[other] Espaços e letras com acento, por exemplo, não são permitidos. Algum pode ter sido copiado por engano.
    }
    .next = Escolha o arquivo original, ou copie o valor de novo do pop-up.
    .action = Escolher arquivo…
problem-too-large = Este não é um arquivo de credenciais
    .text = Ele tem mais de 64 KB; um arquivo de credenciais é bem menor.
    .next = Escolha o arquivo cujo nome começa com BigCommerceAPI-credentials.
    .action = Escolher arquivo…
problem-not-credentials = Este não é um arquivo de credenciais
    .text = { $kind ->
        [empty] Ele está vazio.
        [picture] É uma imagem.
        [pdf] É um PDF.
        [archive] É um arquivo compactado ou um documento do Office.
        [binary] Não é um arquivo de texto.
        [web-page] É uma página da web.
       *[text] Ele não contém credenciais.
    } O nome deve começar com BigCommerceAPI-credentials.
    .next = Escolha o arquivo que o navegador baixou quando você clicou em Save.
    .action = Escolher arquivo…
problem-unreadable = Não foi possível ler este arquivo
    .text = Ele pode ter sido movido, ou o Scopewise não tem permissão para abri-lo.
    .next = Escolha o arquivo de novo, ou cole o texto dele.
    .action = Escolher arquivo…
problem-incomplete = Falta algo
    .text = O teste precisa do token de acesso e do hash da loja.
    .next = Adicione o arquivo inteiro, ou digite o valor que falta.
    .action = Escolher arquivo…

problem-folder = Isto é uma pasta
    .text = O Scopewise lê um arquivo por vez.
    .next = Abra a pasta e solte o arquivo cujo nome começa com BigCommerceAPI-credentials.
    .action = Escolher arquivo…
problem-several-files = Você soltou vários arquivos
    .text = O Scopewise lê um arquivo por vez, para não misturar contas.
    .next = Solte só o arquivo desta conta.
    .action = Escolher arquivo…
problem-nothing-to-paste = Não há texto na área de transferência
    .text = Nada foi alterado.
    .next = Copie primeiro o texto do arquivo ou do pop-up.
    .action = Colar
problem-clipboard-silent = O programa de onde você copiou não responde
    .text = Ele ainda não entregou o texto. Nada foi alterado.
    .next = Deixe o pop-up da BigCommerce aberto e tente de novo em instantes.
    .action = Colar
problem-no-clipboard = A área de transferência não está acessível
    .text = Este desktop não oferece uma ao Scopewise.
    .next = Escolha o arquivo que seu navegador baixou ou digite os valores.
    .action = Escolher arquivo…
file-dialog-missing = Nenhum seletor de arquivos disponível. No Debian, instale xdg-desktop-portal-gtk ou zenity.
file-dialog-open = Uma caixa de diálogo de arquivos já está aberta. Se não a vir, olhe atrás desta janela.
problem-no-dialog = Nenhum seletor de arquivos disponível
    .text = No Debian, instale xdg-desktop-portal-gtk ou zenity.
    .next = Solte o arquivo nesta janela, ou cole o texto dele.
    .action = Colar

field-access-token = Token de acesso
field-store-hash = Hash da loja
field-client-id = Client ID
field-client-secret = Client secret
field-api-path = API path
field-account-name = Nome da conta

hint-length-short = { $field }: menor que o normal
    .text = Tem { $length ->
        [one] { $length } caractere
       *[other] { $length } caracteres
    }; a maioria tem { $usual }. Compare com o pop-up no navegador.
    .form = Tem { $length ->
        [one] { $length } caractere
       *[other] { $length } caracteres
    }; a maioria tem { $usual }. Compare com o API path no formulário da BigCommerce.
hint-length-long = { $field }: maior que o normal
    .text = Tem { $length } caracteres; a maioria tem { $usual }. Compare com o pop-up no navegador.
    .form = Tem { $length } caracteres; a maioria tem { $usual }. Compare com o API path no formulário da BigCommerce.
hint-hash-digits = O hash da loja só tem números
    .text = A maioria dos hashes de loja também tem letras. Compare com o API path no formulário da BigCommerce.
hint-no-api-path = Não há API path neste arquivo
    .text = Ele pode vir de um token Stencil-CLI, que não tem escopos. Ou falta uma parte do arquivo.
hint-cut-store-prefix = O Scopewise removeu “store-” antes do hash da loja.
hint-cut-channel = O Scopewise removeu o ID do canal depois do hash da loja.
hint-cut-address = O Scopewise obteve o hash da loja a partir do endereço.
hint-cut-brackets = O Scopewise removeu os colchetes ou chaves em volta do hash da loja.
hint-cut-mail-scanner = Um programa de e-mail tinha alterado o endereço. O Scopewise obteve a loja dele.
hint-cut-line-end = O Scopewise removeu uma quebra de linha escrita em um valor.
hint-store-left-out = O endereço da loja não pode ser usado
    .text = Ele não leva à BigCommerce ou tem caracteres que nenhum hash da loja tem. O Scopewise manteve os outros valores. Cole aqui o endereço do seu painel de controle.
hint-pop-up-no-hash = O pop-up não mostra o hash da loja
    .text = Cole aqui o endereço do seu painel de controle ou o API path do formulário da BigCommerce.
hint-file-name = O nome deste arquivo é de outra conta
    .text = O client ID no nome é diferente do que está no arquivo. O arquivo pode ter sido renomeado ou trocado.

problem-nothing-found = Não há valores neste texto
    .text = Ele não contém nenhuma linha do pop-up ou do arquivo. Se você copiou um valor só, o Scopewise não sabe qual é.
    .next = Copie o texto inteiro, ou digite os valores um por um.
    .action = Digitar os valores
problem-only-labels = Só os rótulos foram copiados
    .text = Seu navegador deixou de fora o que está nos campos do pop-up.
    .next = Use o arquivo que seu navegador baixou ou copie os valores um a um.
    .action = Digitar os valores
problem-sealed-file = Este é um arquivo protegido
    .text = Ele só abre com a senha do remetente.
    .next = Abra-o com “scopewise open”.
    .action = Escolher arquivo…
