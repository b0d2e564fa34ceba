# The command line.

cli-about = Conecta uma loja BigCommerce a qualquer app de terceiros, com exatamente o acesso de que o app precisa.
cli-file-window = Um arquivo de credenciais para abrir na janela
cli-practice-window = Abrir a janela com a loja de treino
cli-read = Mostrar o que um arquivo de credenciais contém, sem nenhum segredo
cli-read-file = O arquivo, ou - para a entrada padrão
cli-check = Testar um arquivo de credenciais na loja, escopo por escopo, só com consultas de leitura
cli-check-file = O arquivo, ou - para a entrada padrão; opcional com --practice
cli-check-app = O ID do app, como listado por `scopewise apps`
cli-check-access = Escopos a testar: todos os que o guia pede, ou Read-only quando se sabe que basta
cli-check-practice = Testar com a loja de treino neste computador
cli-check-gateway = Testar com um servidor neste computador (127.0.0.0/8 ou ::1)
cli-apps = Listar os apps com seus escopos e valores
cli-practice-file = Gerar um arquivo de credenciais para a loja de treino
cli-practice-layout = O formato do arquivo (today é o atual da BigCommerce)
cli-practice-case = A situação a simular
cli-practice-app = Dar ao token só os escopos de que este app precisa
cli-json = Mostrar em JSON

cli-error = { $heading }. { $text }
cli-next = Próximo passo: { $next }
cli-unknown-app = Não há app com o ID “{ $app }”. `scopewise apps` lista todos.
cli-no-lesser = { $app } não tem a opção Read-only. A lista do próprio guia é a única.
cli-bad-gateway = --gateway só aceita um endereço deste computador, como http://127.0.0.1:8080.
cli-no-file = Informe um arquivo de credenciais ou use --practice.
cli-no-display = Não há tela para abrir uma janela. `scopewise check FILE --app ID` testa um arquivo sem janela.
cli-window-failed = Não foi possível abrir a janela: o OpenGL 2.0 ou mais recente não está disponível. No Debian, instale libgl1 e libgl1-mesa-dri. `scopewise check FILE --app ID` funciona sem janela.
cli-screen-failed = Não foi possível mostrar a janela: esta tela não é compatível (por exemplo, cores de 16 bits). `scopewise check FILE --app ID` funciona sem janela.
cli-library-missing = Não foi possível abrir a janela: falta uma biblioteca do sistema. No Debian, instale libx11-6, libx11-xcb1, libxcursor1, libxi6, libxkbcommon0, libxkbcommon-x11-0 e libwayland-client0. `scopewise check FILE --app ID` funciona sem janela.
cli-practice-failed = Não foi possível iniciar a loja de treino: { $error }.

cli-read-hidden = { $count ->
    [one] { $count } caractere, oculto
   *[other] { $count } caracteres, ocultos
}
cli-read-missing = não está no arquivo
cli-read-fingerprint = Impressão digital
cli-apps-scope = { $scope }: { $level }
cli-apps-values = Pede: { $values }
cli-apps-name = Nome da conta: { $name }
cli-your-app = Seu app

cli-guide = Encontrar os escopos e valores que o guia de um fornecedor pede
cli-guide-file = Um guia em texto, Markdown ou HTML; - lê a entrada padrão
cli-open = Abrir um arquivo protegido na janela, que pede a senha
cli-open-file = O arquivo protegido (normalmente .scopewise)

cli-usage = Uso:
cli-arguments = Argumentos:
cli-options = Opções:
cli-commands = Comandos:
cli-help = Mostrar esta ajuda
cli-version = Mostrar a versão
cli-one-of = { $help } [valores possíveis: { $values }; padrão: { $default }]
cli-wrong-unknown = Argumento desconhecido: “{ $argument }”.
cli-wrong-missing = Falta: { $arguments }
cli-wrong-value = “{ $value }” não é um valor válido para { $argument }.
cli-wrong-together = { $argument } e { $other } não podem ser usados juntos.
cli-wrong = O Scopewise não entende este comando.
cli-wrong-help = Próximo passo: veja `scopewise --help`.
cli-not-printed = Não foi possível gravar a saída: { $error }
stopped-by-a-fault = O Scopewise parou por causa de um erro ({ $place }). Os dados salvos estão seguros. Abra-o de novo.
cli-wrong-twice = { $argument } aparece duas vezes.
cli-next-file = Confira o caminho e as permissões do arquivo.
cli-next-whole = Informe o arquivo inteiro, como a BigCommerce o criou.
