# The connection test: checks, findings, verdicts and causes.

check-answers = BigCommerceが応答する
check-answers-practice = 練習用ストアが応答する
check-network = 接続先が見つかり、つながる
check-secure = 安全に接続できる
check-token-known = トークンが登録されている
check-token = トークンとストアの組み合わせが合う
check-open = ストアが開いている
check-room = ストアのリクエスト数に余裕がある
check-by-proxy = プロキシ経由で名前を解決
check-store = 自分のストアである
check-rows = 行を確認
check-not-tried = 未確認
check-store-hidden = Information & settingsが閉じている間、ストア名は表示されません
check-seconds = { $seconds }秒

finding-fits = 一致
finding-missing = 不足
finding-extra = 必要以上
finding-level-not-checked = レベル未確認
finding-cannot-be-tested = テスト不可

found-none = None
found-open = Read-only以上
found-open-ticked = 開いている（選択：{ $level }）
found-hidden = Contentに隠れて不明
found-no-question = 安全に調べる方法なし
found-trouble = 回答が不明確
found-not-reached = 未確認

reason-needs-write = 実際に変更しないと分かりません。Scopewiseは何も変更しません
reason-graphql-only = 安全に調べる方法がありません
reason-no-request = 安全に調べる方法がありません
reason-ambiguous-with-content = Contentが開いていて、同じ質問に回答します
reason-server-trouble = BigCommerce側に問題がありました
reason-not-json = BigCommerce以外から応答がありました
reason-rate-limited = ストアが混み合っていました
reason-unexpected-answer = 想定にない応答でした
reason-not-reached = この行の前にテストが終わりました

verdict-ready = 準備完了
verdict-ready-text = { $rows ->
    [1] 必要な1行は一致しています。
   *[other] 必要な{ $rows }行はすべて一致しています。
}{ $app }は、{ $reads ->
    [yes] 必要な情報を読み取れます
   *[no] 必要な作業を行えます
}。テストできる範囲で、ほかに開いている行はありません。
verdict-ready-open-text = { $rows ->
    [1] { $app }に必要な行は開いています。
   *[other] { $app }に必要な{ $rows }行に、不足はありません。
}
verdict-extra = 準備完了（アクセスは必要以上）
verdict-extra-text = { $rows }が開いていますが、{ $count ->
    [1] この行は{ $app }には必要ありません。
   *[other] これらの行は{ $app }には必要ありません。
}このまま続けることも、アクセスを絞ったアカウントを作ることもできます。
verdict-gaps = まだ不足があります
verdict-gaps-one = { $row }がNoneです。{ $app }には{ $level }が必要です。
verdict-gaps-many = { $rows }がNoneです。{ $app }にはこれらの行が必要です。
verdict-gaps-end = BigCommerceではSaveの後にアカウントを変更できないので、新しく作ります。
verdict-gaps-ticks = 付けたチェックは残っています。
untested-nothing-known = トークンについては、まだ何も分かっていません。
untested-token-known = トークンとストアの組み合わせは合っています。行はまだ分かっていません。
verdict-refused = 使えません
verdict-unclear = すべては確認できませんでした
verdict-unclear-text = { $app }に必要な{ $rows }行のうち、不足は見つかりませんでしたが、{ $silent }については明確な回答がありませんでした。
next-unclear = もう一度テストしてください。回答が明確にならない場合は、BigCommerceのサポートに問い合わせてください。
verdict-untested = テストできませんでした

note-level-not-checked = レベル未確認の行が{ $count }行あります。読み取りだけでは、Read-onlyかそれ以上かを見分けられません。
note-level-ticked = レベル未確認の行が{ $count }行あります。チェックを付けたレベルは{ $level }です。
note-cannot-be-tested = テストできない行が{ $count }行あります。BigCommerceのアカウント一覧で確かめてください。

cause-token-refused = BigCommerceにこのトークンは登録されていません。
    .text = アカウントが削除されたか、値が途中で切れています。
    .next = ファイルを取り込み直す
cause-store-mismatch = トークンとストアの組み合わせが合いません。
    .text = トークンが別のストアのものか、ストアハッシュが違っています。
    .next = 値を確認
cause-not-practice = これは練習用ファイルではありません。
    .text = 練習用ストアで使えるのは、Scopewiseが練習用に作ったファイルだけです。何も送っていません。
    .next = 練習用ファイルを使う
cause-practice-token = これは練習用の値です。
    .text = Scopewise が作った値で、BigCommerce には登録されていません。何も送信していません。
    .next = ストアのファイルを使う
cause-store-suspended = ストアが停止されています。
    .text = BigCommerceがストアを一時停止しています。多くは支払いが理由です。
    .next = もう一度テスト
cause-maintenance = ストアはメンテナンス中です。
    .text = ストアが再開するまで待ってください。
    .next = もう一度テスト
cause-rate-limited = ストアが混み合っています。
    .text = ほかのアプリが、今使えるリクエスト数を使い切っています。
    .next = もう一度テスト
cause-offline = このパソコンはインターネットにつながっていません。
    .text = ネットワークを確認してから、もう一度テストしてください。
    .next = もう一度テスト
cause-dns = BigCommerceのアドレスを調べられませんでした。
    .text = このパソコンからBigCommerceに届きませんでした。インターネット接続を確認してください。
    .next = もう一度テスト
cause-connect = このパソコンからBigCommerceに届きませんでした。
    .text = インターネット接続を確認してください。
    .next = もう一度テスト
cause-proxy = プロキシが接続を中継しませんでした。
    .text = api.bigcommerce.comのポート443を許可するよう、IT担当者に依頼してください。
    .next = もう一度テスト
cause-proxy-auth = プロキシがユーザー名とパスワードを求めています。
    .text = プログラムからプロキシにサインインする方法を、IT担当者に聞いてください。
    .next = もう一度テスト
cause-tls = 接続の安全を確認できませんでした。
    .text = このネットワークでは、独自の証明書が使われています。IT担当者に、証明書のインストールを依頼してください。Scopewiseがこの確認を省くことはありません。
    .next = もう一度テスト
cause-clock = このパソコンの時計が遅れています。
    .text = 安全な接続には、正しい日付が必要です。
    .next = もう一度テスト
cause-timeout = 時間内に応答がありませんでした。
    .text = インターネット接続を確認してください。
    .next = もう一度テスト
cause-cancelled = テストを止めました。
    .text = テストはいつでもやり直せます。
    .next = もう一度テスト
cause-redirected = 応答が別のアドレスを指しています。
    .text = トークンを本来の相手以外に渡さないため、Scopewiseはそのアドレスを開きません。
    .next = もう一度テスト
cause-server-error = BigCommerceに問題が起きています。
    .text = BigCommerce側のエラーが返ってきました。トークンに問題はないかもしれません。
    .next = もう一度テスト
cause-not-json = BigCommerce以外から応答がありました。
    .text = BigCommerceの代わりに、プロキシかサインインのページが応答しました。
    .next = もう一度テスト
cause-too-large = 応答が大きすぎました。
    .text = BigCommerce以外が応答したのかもしれません。
    .next = もう一度テスト

report-title = Scopewiseレポート
report-practice = 練習：このレポートの内容は、どれも本物ではありません。
report-version = Scopewise { $version }
report-app = アプリ：{ $app }
report-store = ストア：{ $name }（{ $domain }）、ハッシュ{ $hash }
report-store-hash = ストアハッシュ：{ $hash }
report-fingerprint = フィンガープリント：{ $fingerprint }
report-verdict = { $title }：{ $text }
report-next = 次の操作：{ $next }
report-requests = { $requests ->
    [0] リクエストは送っていません。
   *[other] 読み取りリクエスト{ $requests }回、{ $seconds }秒。
}
report-needed = 必要：{ $level }
report-not-needed = 不要
report-rows = 行
report-checks = 確認項目
report-check-passed = OK
report-check-failed = NG
report-check-open = -
report-other-rows = ほかの{ $count }行は不要で、閉じているかテストの対象外です。
next-ready = { $app }に値を渡します。
next-extra = このまま続けるか、アクセスを絞ったアカウントを作ります。
next-gaps = 不足している行も設定した、新しいAPIアカウントを作ります。

check-name-answers = 応答
check-name-network = サーバーまでの経路
check-name-secure = 安全な接続
check-name-token-known = アクセストークン
check-name-token = トークンとストア
check-name-open = ストアの状態
check-name-store = ストア名
check-name-room = リクエスト数の残り
check-name-rows = 各行
check-rest = ほか{ $count }件の確認は行っていません
