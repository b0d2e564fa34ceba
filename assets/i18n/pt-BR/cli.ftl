# The command line.

cli-about = Conecta uma loja BigCommerce a qualquer app de terceiros, com exatamente o acesso de que o app precisa.
cli-file-window = Arquivo de credenciais com o qual abrir a janela
cli-practice-window = Abrir a janela com a loja de treino
cli-read = Dizer o que um arquivo de credenciais contém, sem mostrar segredos
cli-read-file = O arquivo, ou - para a entrada padrão
cli-check = Testar um arquivo de credenciais na loja, linha por linha; só leitura
cli-check-file = O arquivo, ou - para a entrada padrão; dispensável com --practice
cli-check-app = O id do app, como aparece em `scopewise apps`
cli-check-access = Linhas a testar: a lista do próprio guia, ou Read-only onde se sabe que basta
cli-check-practice = Testar com a loja de treino neste computador
cli-check-gateway = Testar com um servidor neste computador (127.0.0.0/8 ou ::1)
cli-apps = Listar os apps com suas linhas e valores
cli-practice-file = Imprimir um arquivo de credenciais para a loja de treino
cli-practice-layout = Como o arquivo é organizado
cli-practice-case = O que a conta ensaia
cli-practice-app = Abrir só as linhas deste app
cli-json = Imprimir em JSON

cli-error = { $heading }. { $text }
cli-next = A seguir: { $next }
cli-unknown-app = Não há app com o id “{ $app }”. `scopewise apps` mostra todos.
cli-no-lesser = { $app } não tem a opção Read-only: a lista do próprio guia é a única.
cli-bad-gateway = --gateway só aceita um endereço deste computador, como http://127.0.0.1:8080.
cli-no-file = Indique um arquivo de credenciais, ou use --practice.
cli-no-display = Não há tela onde abrir uma janela. `scopewise check FILE --app ID` testa um arquivo sem janela.
cli-window-failed = Não foi possível abrir a janela: este computador não oferece OpenGL 2.0 ou mais recente (no Debian: libgl1 e libgl1-mesa-dri). `scopewise check FILE --app ID` funciona sem janela.
cli-screen-failed = Não foi possível mostrar a janela: esta tela não aceita imagens deste programa (uma com cores de 16 bits, por exemplo). `scopewise check FILE --app ID` funciona sem janela.
cli-library-missing = Não foi possível abrir a janela: uma parte do sistema que mostra janelas não está instalada (no Debian: libx11-6, libx11-xcb1, libxcursor1, libxi6, libxkbcommon0, libxkbcommon-x11-0, libwayland-client0). `scopewise check FILE --app ID` funciona sem janela.
cli-practice-failed = Não foi possível iniciar a loja de treino: { $error }.

cli-read-hidden = { $count } caracteres, ocultos
cli-read-missing = não está no arquivo
cli-read-fingerprint = Impressão digital
cli-apps-row = { $row }: { $level }
cli-apps-values = Pede: { $values }
cli-apps-name = Nome da conta: { $name }
cli-your-app = Seu app

cli-guide = Encontrar as linhas e os valores que o guia de um fornecedor pede
cli-guide-file = Um guia em texto, Markdown ou HTML; - lê a entrada padrão
cli-open = Abrir um arquivo lacrado na janela; a senha é pedida lá
cli-open-file = O arquivo lacrado, em geral com final .scopewise

cli-usage = Uso:
cli-arguments = Argumentos:
cli-options = Opções:
cli-commands = Comandos:
cli-help = Mostrar esta ajuda
cli-version = Mostrar a versão
cli-one-of = { $help }: { $values }. Se omitido: { $default }.
cli-wrong-unknown = “{ $argument }” não é conhecido aqui.
cli-wrong-missing = Falta: { $arguments }
cli-wrong-value = “{ $value }” não é um valor de { $argument }.
cli-wrong-together = { $argument } e { $other } não podem ser usados juntos.
cli-wrong = Isto não pode ser lido como um comando.
cli-wrong-help = Em seguida: `scopewise --help` mostra o que existe.
cli-not-printed = Não foi possível escrever a saída: { $error }
stopped-by-a-fault = O Scopewise parou por uma falha própria ({ $place }). O que foi salvo está seguro; abra-o de novo.
cli-wrong-twice = { $argument } foi informado duas vezes.
