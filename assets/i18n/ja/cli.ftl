# The command line.

cli-about = BigCommerceストアと外部アプリを、そのアプリに必要なアクセス権だけで接続します。
cli-file-window = ウィンドウで開く認証情報ファイル
cli-practice-window = 練習用ストアでウィンドウを開く
cli-read = 認証情報ファイルの内容を、機密情報を除いて表示する
cli-read-file = ファイル。標準入力の場合は-
cli-check = 認証情報ファイルを、ストアに対してスコープごとにテストする（読み取りリクエストのみ）
cli-check-file = ファイル。標準入力の場合は-。--practiceを付ける場合は省略可
cli-check-app = `scopewise apps`で表示されるアプリのID
cli-check-access = テストするスコープ：ガイドが求めるすべて、またはRead-onlyで十分とわかっている場合はRead-only
cli-check-practice = このパソコンの練習用ストアでテストする
cli-check-gateway = このパソコンのサーバーでテストする（127.0.0.0/8または::1）
cli-apps = アプリとそのスコープ、値を一覧表示する
cli-practice-file = 練習用ストアの認証情報ファイルを出力する
cli-practice-layout = ファイルの形式（todayはBigCommerceの現在の形式）
cli-practice-case = 再現する状況
cli-practice-app = このアプリに必要なスコープだけをトークンに付与する
cli-json = JSONで出力する

cli-error = { $heading }。{ $text }
cli-next = 次の操作：{ $next }
cli-unknown-app = 「{ $app }」というIDのアプリはありません。`scopewise apps`で一覧を表示できます。
cli-no-lesser = { $app }ではRead-onlyを選択できません。ガイドどおりの一覧だけを使用できます。
cli-bad-gateway = --gatewayに指定できるのは、http://127.0.0.1:8080など、このパソコンのアドレスだけです。
cli-no-file = 認証情報ファイルを指定するか、--practiceを付けてください。
cli-no-display = ウィンドウを表示できるディスプレイがありません。`scopewise check FILE --app ID`を使うと、ウィンドウなしでファイルをテストできます。
cli-window-failed = ウィンドウを開けませんでした。OpenGL 2.0以降を利用できません。Debianでは、libgl1とlibgl1-mesa-driをインストールしてください。`scopewise check FILE --app ID`は、ウィンドウなしで使用できます。
cli-screen-failed = ウィンドウを表示できませんでした。このディスプレイ（16ビットカラーなど）には対応していません。`scopewise check FILE --app ID`は、ウィンドウなしで使用できます。
cli-library-missing = ウィンドウを開けませんでした。必要なシステムライブラリがありません。Debianでは、libx11-6、libx11-xcb1、libxcursor1、libxi6、libxkbcommon0、libxkbcommon-x11-0、libwayland-client0をインストールしてください。`scopewise check FILE --app ID`は、ウィンドウなしで使用できます。
cli-practice-failed = 練習用ストアを開始できませんでした：{ $error }。

cli-read-hidden = { $count }文字、非表示
cli-read-missing = ファイルにありません
cli-read-fingerprint = フィンガープリント
cli-apps-scope = { $scope }：{ $level }
cli-apps-values = 必要な値：{ $values }
cli-apps-name = アカウント名：{ $name }
cli-your-app = アプリ

cli-guide = アプリのガイドから、必要なスコープと値を抽出する
cli-guide-file = テキスト、Markdown、HTMLのガイド。標準入力の場合は-
cli-open = 暗号化ファイルをウィンドウで開く（パスワードはウィンドウで入力）
cli-open-file = 暗号化ファイル（通常は.scopewise）

cli-usage = 使い方：
cli-arguments = 引数：
cli-options = オプション：
cli-commands = コマンド：
cli-help = このヘルプを表示する
cli-version = バージョンを表示する
cli-one-of = { $help } [指定できる値：{ $values }。既定値：{ $default }]
cli-wrong-unknown = 「{ $argument }」は不明な引数です。
cli-wrong-missing = 指定されていません：{ $arguments }
cli-wrong-value = 「{ $value }」は{ $argument }の値として無効です。
cli-wrong-together = { $argument }と{ $other }は同時に指定できません。
cli-wrong = このコマンドは認識できません。
cli-wrong-help = 次の操作：`scopewise --help`を参照してください。
cli-not-printed = 出力を書き込めませんでした：{ $error }
stopped-by-a-fault = Scopewiseがクラッシュしました（{ $place }）。保存済みのデータは無事です。もう一度開いてください。
cli-wrong-twice = { $argument }が重複して指定されています。
cli-next-file = ファイルのパスと権限を確認してください。
cli-next-whole = BigCommerceが作成したファイル全体を指定してください。
