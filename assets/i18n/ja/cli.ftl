# The command line.

cli-about = BigCommerceのストアを他社製アプリにつなぎます。許可するのは、そのアプリに必要なアクセスだけです。
cli-file-window = ウィンドウと一緒に開く認証情報ファイル
cli-practice-window = 練習用ストアでウィンドウを開く
cli-read = 認証情報ファイルの内容を、秘密の値を伏せて表示する
cli-read-file = ファイル。「-」で標準入力
cli-check = 認証情報ファイルをストアに対して1行ずつテストする（読み取りのみ）
cli-check-file = ファイル。「-」で標準入力。--practiceのときは省略可
cli-check-app = アプリのID（`scopewise apps`で表示されるもの）
cli-check-access = テストする行：ガイドどおり、またはRead-onlyで足りると分かっている場合はRead-only
cli-check-practice = このパソコン上の練習用ストアでテストする
cli-check-gateway = このパソコン上のサーバーでテストする（127.0.0.0/8または::1）
cli-apps = アプリを、行と値とともに一覧表示する
cli-practice-file = 練習用ストアの認証情報ファイルを出力する
cli-practice-layout = ファイルの書式
cli-practice-case = 練習するアカウントの状況
cli-practice-app = このアプリの行だけを開く
cli-json = JSONで出力する

cli-error = { $heading }。{ $text }
cli-next = 次の操作：{ $next }
cli-unknown-app = IDが「{ $app }」のアプリはありません。`scopewise apps`で一覧を表示できます。
cli-no-lesser = { $app }ではRead-onlyを選べません。選べるのはガイドどおりの行だけです。
cli-bad-gateway = --gatewayに指定できるのは、http://127.0.0.1:8080のような、このパソコンのアドレスだけです。
cli-no-file = 認証情報ファイルを指定するか、--practiceを付けてください。
cli-no-display = ウィンドウを開く画面がありません。`scopewise check FILE --app ID`なら、画面なしでファイルをテストできます。
cli-window-failed = ウィンドウを開けませんでした。このパソコンでは、OpenGL 2.0以降を使えません（Debianではlibgl1とlibgl1-mesa-driが必要です）。`scopewise check FILE --app ID`は、OpenGLなしで動きます。
cli-screen-failed = ウィンドウを表示できませんでした。この画面（16ビットカラーの画面など）には、このプログラムの画像を表示できません。`scopewise check FILE --app ID`なら、ウィンドウなしで動きます。
cli-library-missing = ウィンドウを開けませんでした。ウィンドウを表示するための部品がインストールされていません（Debianではlibx11-6、libx11-xcb1、libxcursor1、libxi6、libxkbcommon0、libxkbcommon-x11-0、libwayland-client0）。`scopewise check FILE --app ID`なら、ウィンドウなしで動きます。
cli-practice-failed = 練習用ストアを始められませんでした：{ $error }。

cli-read-hidden = { $count }文字、非表示
cli-read-missing = ファイルになし
cli-read-fingerprint = フィンガープリント
cli-apps-row = { $row }：{ $level }
cli-apps-values = 求められる値：{ $values }
cli-apps-name = アカウント名：{ $name }
cli-your-app = お使いのアプリ

cli-guide = アプリのガイドから、必要な行と値を見つける
cli-guide-file = テキスト、Markdown、HTMLのガイド。「-」で標準入力
cli-open = 暗号化ファイルをウィンドウで開く（パスワードはそこで入力）
cli-open-file = 暗号化ファイル（通常、末尾が.scopewise）

cli-usage = 使い方：
cli-arguments = 引数：
cli-options = オプション：
cli-commands = コマンド：
cli-help = このヘルプを表示する
cli-version = バージョンを表示する
cli-one-of = { $help }：{ $values }。省略時：{ $default }。
cli-wrong-unknown = 「{ $argument }」はここでは使えません。
cli-wrong-missing = 足りないもの：{ $arguments }
cli-wrong-value = 「{ $value }」は{ $argument }の値ではありません。
cli-wrong-together = { $argument }と{ $other }は同時に使えません。
cli-wrong = コマンドとして読み取れません。
cli-wrong-help = 次に：`scopewise --help`で一覧を表示できます。
cli-not-printed = 出力を書き込めませんでした：{ $error }
stopped-by-a-fault = Scopewise自体の不具合により停止しました（{ $place }）。保存済みのものは無事です。もう一度開いてください。
cli-wrong-twice = { $argument }が二重に指定されています。
