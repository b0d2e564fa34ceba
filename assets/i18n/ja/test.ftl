# The connection test: checks, findings, verdicts and causes.

check-answers = BigCommerceが応答
check-answers-practice = 練習用ストアが応答
check-network = サーバーに接続
check-secure = 安全な接続を確認
check-token-known = トークンを認識
check-token = トークンとストアが一致
check-open = ストアは稼働中
check-room = APIレート制限の範囲内
check-by-proxy = プロキシで名前解決
check-store = ストア名を確認
check-scopes = スコープを確認中
check-not-tried = 未実施
check-store-hidden = Information & settingsがNoneのため、名前は非表示
check-seconds = { $seconds }秒

finding-fits = 一致
finding-missing = 不足
finding-extra = 余分なアクセス
finding-level-not-checked = レベル未確認
finding-cannot-be-tested = テスト不可

found-none = None
found-open = Read-only以上
found-open-ticked = Read-only以上（設定：{ $level }）
found-hidden = 判別不可：Contentが有効
found-no-question = 安全にテスト不可
found-trouble = 明確な応答なし
found-not-reached = 未実施

reason-needs-write = 実際に変更しないと確認できません（Scopewiseは何も変更しません）
reason-graphql-only = 安全に確認できるリクエストがありません
reason-no-request = 安全に確認できるリクエストがありません
reason-ambiguous-with-content = Contentが有効で、同じリクエストで両方をテストするため、判別できません
reason-server-trouble = BigCommerceが正しく応答できませんでした
reason-not-json = BigCommerce以外から応答がありました
reason-rate-limited = ストアが混み合っていました
reason-unexpected-answer = 想定外の応答でした
reason-not-reached = その前にテストが終了しました

verdict-ready = 準備完了
verdict-ready-text = { $scopes ->
    [1] 必要なスコープは一致しています。
   *[other] 必要な{ $scopes }個のスコープは、すべて一致しています。
}{ $app }は{ $reads ->
    [yes] 必要な情報を読み取れます
   *[no] 必要な操作を実行できます
}。Scopewiseでテストできる範囲で、それ以外のアクセスはありません。
verdict-ready-open-text = { $scopes ->
    [1] テストできる範囲で、{ $app }に必要なスコープは有効です。
   *[other] テストできる範囲で、{ $app }に必要な{ $scopes }個のスコープはすべてそろっています。
}
verdict-extra = 準備完了（余分なアクセスあり）
verdict-extra-text = { $count ->
    [1] { $scopes }は、{ $app }に不要なアクセスを許可しています。
   *[other] 次のスコープは、{ $app }に不要なアクセスを許可しています：{ $scopes }。
}このまま続けることも、アクセスを絞ったAPIアカウントを作成することもできます。
verdict-gaps = 準備未完了
verdict-gaps-one = { $scope }がNoneになっています。{ $app }には{ $level }が必要です。
verdict-gaps-many = { $app }に必要な次のスコープがNoneになっています：{ $scopes }。
verdict-gaps-end = APIアカウントのスコープは「Save」のクリック後に変更できないため、新しく作成してください。
verdict-gaps-ticks = ステップ4で設定済みにした内容は残っています。
untested-nothing-known = トークンの状態はまだわかりません。
untested-token-known = トークンとストアは一致していますが、スコープはまだ確認していません。
verdict-refused = 使用できません
verdict-unclear = 一部未確認
verdict-unclear-text = { $scopes ->
    [1] { $app }に必要なスコープを確認できませんでした：{ $silent }。
   *[other] { $app }に必要な{ $scopes }個のスコープに不足は見つかっていませんが、次は確認できませんでした：{ $silent }。
}
next-unclear = もう一度テストしてください。それでも明確な応答がない場合は、BigCommerceのサポートにお問い合わせください。
verdict-untested = テストできませんでした

note-level-not-checked = { $count }個のレベルは未確認です。読み取りリクエストでは、Read-onlyとそれより高いレベルを区別できません。
note-level-ticked = { $count }個のレベルは未確認です（設定：{ $level }）。
note-cannot-be-tested = { $count }個のスコープはテストできません。BigCommerceのアカウント一覧で確認してください。

cause-token-refused = BigCommerceがこのトークンを認識できません。
    .text = ストアハッシュも確認してください。間違っている場合も同じ応答になります。アカウントがまだある場合は、そのファイルを追加し直してください。削除されている場合は、新しいアカウントを作成してください。
    .next = ファイルを追加し直す
cause-store-mismatch = トークンとストアが一致しません。
    .text = 別のストアのトークンか、ストアハッシュが間違っています。
    .next = 値を確認
cause-not-practice = 練習用ファイルではありません。
    .text = 練習用ストアで使えるのは、Scopewiseの練習用ファイルだけです。データは送信されていません。
    .next = 練習用ファイルを使う
cause-practice-token = これは練習用の値です。
    .text = Scopewiseが作成した架空の値で、BigCommerceには登録されていません。データは送信されていません。
    .next = ストアのファイルを追加
cause-store-suspended = ストアが停止されています。
    .text = BigCommerceによって停止されています。多くの場合、料金の支払いが原因です。ストアオーナーに確認してください。
    .next = もう一度テスト
cause-maintenance = ストアはメンテナンス中です。
    .text = ストアが再開するまでお待ちください。
    .next = もう一度テスト
cause-rate-limited = ストアが混み合っています。
    .text = ほかのアプリのリクエストで、ストアのリクエスト数が一時的に上限に達しています。1分ほど待ってから、もう一度テストしてください。
    .next = もう一度テスト
cause-offline = このパソコンはインターネットに接続されていません。
    .text = ネットワークを確認してから、もう一度テストしてください。
    .next = もう一度テスト
cause-dns = BigCommerceのアドレスが見つかりませんでした。
    .text = インターネット接続を確認してください。
    .next = もう一度テスト
cause-connect = このパソコンからBigCommerceに接続できませんでした。
    .text = インターネット接続を確認してください。
    .next = もう一度テスト
cause-proxy = プロキシが接続をブロックしました。
    .text = api.bigcommerce.comのポート443を許可するよう、IT担当者に依頼してください。
    .next = もう一度テスト
cause-proxy-auth = プロキシにユーザー名とパスワードが必要です。
    .text = プログラムからプロキシにログインする方法を、IT担当者に確認してください。
    .next = もう一度テスト
cause-proxy-address = プロキシのアドレスを解釈できません。
    .text = 変数HTTPS_PROXYかALL_PROXY、またはネットワーク設定で設定されています。Scopewiseはhttp、https、SOCKSのプロキシに対応しています。アドレスを修正してから、Scopewiseを起動し直してください。
    .next = もう一度テスト
cause-tls = 接続の安全性を確認できませんでした。
    .text = このネットワークでは独自の証明書が使われています。別のネットワークを試すか、証明書のインストールをIT担当者に依頼してください。Scopewiseはこの確認を省略しません。
    .next = もう一度テスト
cause-bad-certificate = BigCommerceには使えない証明書です。
    .text = このネットワーク上の何かが、このアドレスに使ってはならない証明書で応答しました。インストールしないでください。別のネットワークを試すか、IT担当者に知らせてください。
    .next = もう一度テスト
cause-wrong-name = BigCommerceではなく別のサーバーが応答しました。
    .text = ホテルなどのゲスト用ネットワークの場合は、先にブラウザーでログインしてください。このために証明書をインストールしないでください。
    .next = もう一度テスト
cause-expired = 接続の証明書の有効期限が切れています。
    .text = このパソコンの日付と時刻を確認してください。正しい場合は、このネットワークの何かが古い証明書で応答しています。別のネットワークを試してください。
    .next = もう一度テスト
cause-no-authorities = このパソコンには信頼できる証明書の一覧がありません。
    .text = パッケージ「ca-certificates」をインストールしてから、もう一度テストしてください。
    .next = もう一度テスト
cause-handshake = 安全な接続を開始できませんでした。
    .text = このネットワークのプロキシまたはファイアウォールが古い可能性があります。別のネットワークを試すか、このメッセージをIT担当者に見せてください。
    .next = もう一度テスト
cause-clock = このパソコンの時計が遅れています。
    .text = このパソコンの日付と時刻を修正してから、もう一度テストしてください。
    .next = もう一度テスト
cause-timeout = 時間内に応答がありませんでした。
    .text = インターネット接続を確認してください。
    .next = もう一度テスト
cause-cancelled = テストを停止しました。
    .text = テストはいつでもやり直せます。
    .next = もう一度テスト
cause-redirected = 応答が別のURLに転送されています。
    .text = Scopewiseは転送先に接続していないため、トークンはほかに送信されていません。ブラウザでこのネットワークにログインするか、IT担当者に相談してください。
    .next = もう一度テスト
cause-server-error = BigCommerceで問題が発生しています。
    .text = サーバーエラーが返されました。トークンには問題がない可能性があります。
    .next = もう一度テスト
cause-not-json = BigCommerce以外から応答がありました。
    .text = プロキシまたはログインページが応答しました。ブラウザでこのネットワークにログインするか、IT担当者に相談してください。
    .next = もう一度テスト
cause-too-large = 応答が大きすぎました。
    .text = BigCommerce以外が応答した可能性があります。IT担当者に相談してください。
    .next = もう一度テスト

report-title = Scopewiseレポート
report-practice = 練習：このレポートの内容はすべて架空のものです。
report-version = Scopewise { $version }
report-app = アプリ：{ $app }
report-store = ストア：{ $name }（{ $domain }）、ハッシュ{ $hash }
report-store-hash = ストアハッシュ：{ $hash }
report-fingerprint = フィンガープリント：{ $fingerprint }
report-verdict = { $title }：{ $text }
report-next = 次の操作：{ $next }
report-requests = { $requests ->
    [0] リクエストは送信されていません。
   *[other] 読み取りリクエスト{ $requests }回、{ $seconds }秒。
}
report-needed = { $level }が必要
report-not-needed = 不要
report-scopes = スコープ
report-checks = 確認項目
report-check-passed = OK
report-check-failed = 失敗
report-check-open = -
report-other-scopes = ほかの{ $count }個のスコープは不要です（Noneまたはテスト不可）。
next-ready = 値を{ $app }に渡してください。
next-extra = このまま続けるか、アクセスを絞ったAPIアカウントを作成してください。
next-gaps = 不足しているスコープを含む、新しいAPIアカウントを作成してください。

check-name-answers = 応答
check-name-network = サーバーへの接続
check-name-secure = 安全な接続
check-name-token-known = アクセストークン
check-name-token = トークンとストア
check-name-open = ストアの状態
check-name-store = ストア名
check-name-room = APIレート制限
check-name-scopes = スコープ
check-rest = ほか{ $count }件の確認は未実施
