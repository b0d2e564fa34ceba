# The window: steps 1 to 6 and what surrounds them. BigCommerce's own words (scopes, menus, levels,
# buttons) stay as its control panel prints them.

step-of = ステップ{ $number }/{ $count }
step-of-replacement = 置き換え、ステップ{ $number }/{ $count }
step-app = アプリ
step-settings = 設定画面
step-account = APIアカウント
step-scopes = スコープ
step-credentials = 認証情報
step-test = テスト
step-hand-over = 受け渡し

rail-new = 新しい接続
rail-replace = 置き換え
rail-step = ステップ{ $number }/7、{ $name }、{ $state }
rail-state-current = 現在
rail-state-done = 完了
rail-state-ahead = 未完了

back = 戻る
continue = 次へ
continue-not-available = { $button }、利用不可：{ $reason }
already-have = 認証情報がすでにある
already-have-short = 認証情報がある
copy = コピー
copy-value = { $label }をコピー
paste = 貼り付け
choose-file = ファイルを選択…
type-values = 値を入力
close-message = このメッセージを閉じる
count-of = { $done }/{ $count }
scopes-count = スコープ{ $count }個
characters = { $count }文字
secret-show = { $field }を10秒間表示
secret-hide = { $field }を非表示
secret-hidden = { $field }、非表示、{ $length }
state-not-tested = 未テスト

tool-theme = テーマ：{ $theme }
tool-size = サイズ：{ $percent }%
theme-system = システムと同じ
theme-light = ライト
theme-dark = ダーク

practice-store = 練習用ストア
practice-try = 練習用ストアで試す
practice-strip = 練習モードです。実際のストアには影響しません。
practice-leave = 練習を終了
settings-lead-practice = 練習で開くページはありません。BigCommerceでの場所を確認して、「次へ」をクリックしてください。
account-lead-practice = 練習で入力するフォームはありません。どこに何を入力するかを確認して、「次へ」をクリックしてください。
scopes-lead-practice = 練習ではフォームはありません。設定したつもりで各スコープを設定済みにするか、そのまま次へ進んでください。
settings-practice = 練習では、実際のストアのページは開きません。
practice-first = 初めての方は、練習用ストアで試せます
practice-first-text = 架空のストアとサンプルファイルで、7つのステップを体験できます。実際のデータは使わないので、失敗しても問題ありません。
practice-failed = 練習用ストアを開始できませんでした：{ $error }。もう一度お試しください。
practice-start = 練習を開始
practice-use-file = このファイルを使う
practice-file-title = 練習用ファイルができました
practice-file-place = 保存先：{ $folder }。ここにドロップするか、そのまま使ってください。
practice-file-memory = このパソコンには保存できませんでしたが、このまま使えます。

reason-choose-app = アプリを選択してください
reason-choose-access = アクセス範囲を選択してください
reason-name-short = BigCommerceでは4文字以上必要です。
reason-scopes-left = 未設定のスコープ：{ $count }個。
reason-add-file = ファイルを追加してください
reason-add-field = { $field }を追加してください
reason-continue-without = 追加せずに次へ
reason-not-tested = まだテストしていません
reason-running = テスト中です
reason-refused = BigCommerceが値を拒否しました。
reason-missing = { $count ->
    [1] { $scope }が不足しています。
   *[other] スコープが{ $count }個不足しています。
}
reason-continue-anyway = このまま次へ

dialog-stay = 戻る
dialog-close = これらの値が失われます
dialog-close-text = BigCommerceがこれらの値を表示するのは1回だけです。貼り付けまたは入力した値は、保存されていません。残すには、戻ってステップ7で保存してください。
dialog-close-confirm = それでも閉じる
dialog-replace = これらの値が失われます
dialog-replace-text = BigCommerceがこれらの値を表示するのは1回だけです。貼り付けまたは入力した値は、保存されていません。続けると、別の値に置き換えられます。
dialog-replace-confirm = 置き換える
dialog-drop-confirm = 破棄する

drop-let-go = ドロップして読み込む
drop-files = { $count }個のファイル
drop-app-first = 先にアプリを選択

app-heading-first = ようこそ。どのアプリを接続しますか？
app-lead-first = アプリのAPI認証情報を、7つの簡単なステップで取得できます。所要時間は10分ほどで、いつでも前に戻れます。
app-heading = どのアプリを接続しますか？
app-lead = 各アプリに必要なアクセス権と、アプリに入力する値がわかります。
app-search = { $count }個のアプリを検索
app-checked = 確認済みのガイド
app-none-found = この名前のアプリはまだありません
app-selected-spoken = { $app }を選択しました
app-found-spoken = { $count }個のアプリが見つかりました
app-scope-caution = { $scope }、注意：{ $caution }
app-from-guide = { $vendor }の公式ガイドより
app-open-guide = 開く
app-open-guide-name = ガイド「{ $title }」を開く
app-how-much = どの範囲のアクセスを許可しますか？
app-access-read-only = Read-only
app-access-guide = ガイドどおり
app-access-usually = 通常はこれで十分
app-of-form = フォームには全{ $count }個
app-can = できること
app-who = アカウントを作成できる人
app-asks-for = { $app }に入力する値
legend-none = None
legend-read = Read-only
legend-change = 変更可
legend-care = 要注意

welcome-pick = 左からアプリを選択してください。その後の流れ：
welcome-see = 必要なものを確認
    .text = アプリが閲覧・変更できるものがわかります。
welcome-set-up = BigCommerceで設定
    .text = 図を見ながら、スコープを1つずつ設定します。
welcome-test = テスト
    .text = Scopewiseは読み取るだけで、結果を明確に示します。
welcome-hand-over = 値を渡す
    .text = アプリでの項目名ごとに、値をコピーします。

settings-heading = BigCommerceのAPIページを開く
settings-lead = ブラウザで、BigCommerceのページからログインしてください。パスワードがScopewiseに渡ることはありません。
settings-open = BigCommerceを開く
settings-open-again = もう一度開く
settings-not-open = ブラウザが開かない場合は、このURLを使ってください：
settings-not-opened = ブラウザが開きませんでした。URLをコピーして開いてください：
settings-address = URL
settings-copy-address = URLをコピー
settings-second = 一部のストアでは、この直接リンクも使えます：{ $address }
settings-find = メニューから開く場合
settings-path-1 = Settings
    .text = 左メニューの一番下
settings-path-2 = API
    .text = 下にスクロール
settings-path-3 = Store-level API accounts
settings-older-2021 = 2021年頃まで：Advanced Settings › API Accounts。
settings-older-2023 = その後：Settings › API › API accounts。
settings-older-now = 現在、一部のストアでは「Store-level API tokens」と表示されます。
settings-no-menu = このメニューが見つからない

account-heading = 新しいAPIアカウントの作成を始める
account-lead = アカウントはアプリごとに1つ作成します。あとで1つを削除しても、ほかのアプリに影響しません。
account-create = 「Create API account」をクリック
    .text = 一覧の右上にあります。ストアによっては「Create API token」と表示されます。
account-type = Token type：V2/V3 API token
    .text = Stencil-CLIにはスコープがないため、選ばないでください。
account-name-it = 名前を入力
account-name = アカウント名
account-copy-name = アカウント名をコピー
account-name-hint = 4文字以上。あとでこの名前でアカウントを探せます。
account-stop = ここでいったん止める
    .text = API pathはそのままにし、「Save」はまだクリックしないでください。次にスコープを設定します。
account-older = { $app }用の古いアカウントがあっても、そのスコープは変更できません。新しく作成してください。
account-reads-hash = Store IDは、API pathの/stores/に続く部分です。確認するだけなら「Cancel」をクリックしてください。アカウントは作成されません。

picture-your-store = 自分のストア
picture-wanted = こちらを開きます
picture-not-this = こちらではない
picture-leave = そのまま
picture-next-step = 次のステップ
picture-not-yet = まだです。先にスコープを設定
picture-below = これは説明図です。実際のページとは多少異なる場合があります。
picture-below-form = これはフォームの説明図です。実際の画面とは多少異なる場合があります。
picture-settings = 管理画面の図：Settings、API、Store-level API accountsの順に開きます。Account-level API accountsではありません。
picture-form = フォームの図：Token typeはV2/V3 API token、名前は{ $name }、API pathはそのまま。スコープは次のステップで設定します。「Save」はまだクリックしないでください。

scopes-heading = { $count ->
    [1] { $app }に必要なスコープを設定
   *[other] { $app }に必要な{ $count }個のスコープを設定
}
scopes-lead = ブラウザのフォームを上から順に設定し、終わったスコープをここで設定済みにしてください。
scopes-table = OAuthスコープ（フォームの順）
scopes-ticked = 設定済み
scopes-left = 残り{ $count }個、次は{ $scope }
scopes-all-ticked = すべて設定済みです
scopes-tick-all = すべて設定済みに
scopes-copy-checklist = リストをコピー
scopes-checklist = チェックリスト
scopes-show-rest = Noneのままのスコープを表示
scopes-leave = Noneのまま：{ $scopes }
scopes-stays = { $level }のまま：{ $scopes }
scopes-then-save = BigCommerceで「Save」をクリック。
scopes-then-save-text = ここに値が表示されるまで、ポップアップは開いたままにしてください。
scopes-gap = 前回のテストで不足していたスコープです。
scopes-key-space = 設定済みにして次へ
scope-spoken = { $scope }：{ $level }に設定。スコープ{ $number }/{ $count }。
key-space = スペース
care-customers-login = トークンを持つ人は誰でも、どの顧客としてでもログインできます。
care-create-payments = トークンを持つ人は誰でも、未払いの注文の決済を処理できます。
care-storefront-api-tokens = トークンを持つ人は誰でも、ストアフロントAPIのトークンを作成できます。
care-storefront-api-customer-impersonation-tokens = トークンを持つ人は誰でも、顧客として操作できるトークンを作成できます。

credentials-heading = 認証情報ファイルを追加
credentials-lead = 「Save」をクリックしたときに、ブラウザが小さなテキストファイルをダウンロードしました。Scopewiseは、このパソコン上でファイルを読み込みます。
credentials-test = テスト
drop-here = ここにファイルをドロップ
drop-another = またはここにファイルをドロップ
drop-reading = 読み込み中…
drop-dialog = ファイル選択ダイアログを待っています…
drop-dialog-more = 見当たらない場合は、このウィンドウの後ろを確認してください。
drop-dialog-instead = ファイルをここにドロップするか、テキストを貼り付けることもできます。
drop-unreadable = ドロップされたものに、Scopewiseが読めるファイルがありません。代わりに「ファイルを選択…」をクリックしてください。
drop-name = ファイル名はBigCommerceAPI-credentialsで始まります
drop-wayland = このデスクトップでは、ファイルのドロップに対応していません。ファイルを選択するか、内容を貼り付けてください。
help-link-no-file = ファイルがない
help-link-pop-up = ポップアップを閉じてしまった
help-no-file = ファイルがない場合
    .text = ブラウザが保存先を尋ねたか、ダウンロードをブロックした可能性があります。ポップアップがまだ開いていれば、内容をコピーして「貼り付け」をクリックしてください。
help-pop-up = ポップアップを閉じた場合
    .text = BigCommerceが値を表示するのは1回だけです。ダウンロードフォルダにファイルがない場合は、アカウントを作成し直してください。古いアカウントは削除してかまいません。
help-back-to-account = ステップ3に戻る
nothing-leaves = このステップでは外部への送信はありません

fields-heading = ファイルの内容を確認
fields-lead-complete = { $app }に必要な値がすべてそろっています。
fields-lead-odd = 通常と異なる値が1つあります。
fields-lead-missing = { $count }個の値が足りません。
fields-use-another = 別のファイルを使う
fields-pasted = 貼り付けたテキスト
fields-typed = 手入力
fields-hidden = 機密情報は非表示です。目のアイコンをクリックすると、10秒間表示されます。
fields-stay = 「テスト」をクリックするまで、値はこのパソコンの外に送信されません。
fields-missing = まだありません
fields-not-needed = 不要
fields-hash-or-path = ストアハッシュまたはAPI path
fields-paste-here = ここに貼り付け
fields-add = 追加
fields-add-name = { $field }を追加
fields-use-anyway = このまま使う
fields-use-anyway-name = { $field }をこのまま使う
fields-asks-for = { $app }に入力する値
fingerprint = フィンガープリント
fingerprint-what = ほかの人に手伝ってもらう場合は、電話でこのコードを照合してください。コードが同じなら、トークンも同じです。コードからトークンを知られることはありません。

test-heading-running = 接続をテストしています
test-lead-running = スコープごとに小さなリクエストを1回送ります。Scopewiseは読み取るだけで、ストアを変更することはありません。
test-heading = テスト結果
test-lead = BigCommerceの応答をスコープごとに表示しています。
test-lead-practice = 練習用ストアの応答をスコープごとに表示しています。
test-lead-untested = スコープを確認できませんでした。
test-stop = 停止
test-progress = スコープを確認中、{ $done }/{ $count }
test-read-only = 読み取りのみ
test-waiting = ストアが混み合っています。{ $seconds }秒後に自動で再開します。
test-waiting-for = BigCommerceの応答を待っています：{ $scopes }
test-waiting-for-more = BigCommerceの応答を待っています：{ $scopes }、ほか{ $count }個
test-again = もう一度テスト
test-new-account = 新しいAPIアカウントを作成
test-tighter = アクセスを絞ったアカウントを作成
test-copy-report = レポートをコピー
test-report = レポート
test-save-report = レポートを保存…
test-report-file = scopewise-{ $app }-レポート.txt
test-saved = レポートを保存しました
test-not-saved = その場所には保存できませんでした。別のフォルダを選択してください。
dialog-save-report = レポートを保存
test-continue-without = テストせずに次へ
test-requests = 読み取りリクエスト{ $count }回、{ $seconds }秒
test-requests-practice = 練習用リクエスト{ $count }回、{ $seconds }秒
test-tab-all = すべて
test-tab-needs-attention = 要対応
test-tab-not-checked = 未確認
test-tab-fits = 一致
test-others = ほかの{ $count }個のスコープは不要です
test-scope = スコープ
test-needed = 必要
test-found = 実際
test-result = 結果
test-scope-spoken = { $scope }：必要 { $needed }、実際 { $found }。{ $result }

dialog-choose = 認証情報ファイルを選択
dialog-text-files = テキストファイル
dialog-all-files = すべてのファイル

dialog-drop-text = BigCommerceがこれらの値を表示するのは1回だけです。貼り付けまたは入力した値は、保存されていません。続けると失われます。
dialog-pasted = すべての値を{ $app }に貼り付けましたか？
dialog-pasted-text = BigCommerceがこれらの値を表示するのは1回だけで、値は保存されていません。コピーした値は、貼り付けないと失われます。「完了」をクリックすると、Scopewiseからも消えます。
dialog-pasted-stay = まだです
dialog-pasted-confirm = 貼り付けました
reason-unclear = 必要なスコープ{ $count }個の応答が不明確です
reason-practice-starts = 練習用ストアを開始しています
browser-failed = ブラウザが開きませんでした。URL：{ $address }
app-lead-waiting = ファイルの準備はできています。対象のアプリを選択すると、ステップ5で開きます。
fields-heading-typed = 値を入力または貼り付け
fields-lead-typed = ポップアップまたはファイルから、1つずつ追加してください。
credentials-expects-new = 新しいアカウントのファイルを追加してください。それまで古い値は残ります。
credentials-keep-old = 古い値を使う
drop-choose = ファイルを選択、または内容を貼り付け
practice-file-place-wayland = 保存先：{ $folder }。
app-all = すべてのアプリ

reason-decide = { $scope }を追加するか決めてください
reason-no-scopes = スコープがまだ見つかりません
reason-choose-second = 2つ目のアプリを選択してください
reason-choose-variant = 使い方を選択してください
reason-scopes-unknown = ガイドを貼り付けるか、スコープを選択してください
reason-name-app = アプリ名を入力してください
reason-account-name-short = アカウント名は4文字以上必要です
reason-choose-scopes = スコープを1つ以上選択してください
reason-choose-values = 値を1つ以上選択してください
reason-other-token = Stencil-CLIトークンに設定するスコープはありません

app-not-listed = アプリが一覧にない
app-paste-guide = ガイドを貼り付け
app-change-scopes = スコープを変更
app-second = 同じアカウントで2つ目のアプリを接続
level-menu = { $scope }：{ $level }。別のレベルを選択

guide-heading = アプリのガイドを貼り付け
guide-lead = ヘルプページ全体をコピーして、ここに貼り付けてください。Scopewiseがスコープを見つけるので、内容を確認してください。
guide-text = ガイドの本文
guide-hint = アプリのヘルプページをここに貼り付けるか、ファイルをウィンドウにドロップしてください。
guide-clear = クリア
guide-cancel-reading = ガイドの読み込みを中止
guide-beginning = 冒頭だけを表示しています。
guide-by-hand = スコープを手動で選択
guide-found = スコープを{ $scopes }個検出{ $open ->
    [0] {""}
   *[other] 、要判断{ $open }個
}
guide-empty = 見つかったスコープがここに表示されます
    .text = スコープごとに、根拠となる文が強調表示されます。結果はすべて修正できます。本文はこのパソコン上で処理され、外部には送信されません。
guide-none = スコープは見つかりませんでした
    .text = 別のページか、スコープが画像でのみ示されている可能性があります。スコープを手動で選択してください。
guide-on-form = 不明なスコープです。チェックリストに追加しますか？
guide-yes = はい、追加
guide-yes-name = はい、{ $scope }を追加
guide-no = いいえ、除外
guide-no-name = いいえ、{ $scope }を除外
guide-name-kept = 確認用にチェックリストに追加
guide-left-out = 除外
guide-leave-out = 除外する
guide-put-back = 元に戻す
guide-put-back-name = { $scope }を元に戻す
guide-corrected = 手動で変更
guide-by-rule = ルールで設定
guide-care = 要注意
guide-stencil = このガイドはStencil-CLIトークンを求めています。設定するスコープはありません。
guide-use-scopes = これらのスコープを使う
guide-problem-nothing = クリップボードにテキストがありません。
    .text = 先にヘルプページをコピーして、「貼り付け」をクリックしてください。
guide-problem-silent = コピー元のプログラムが応答していません。
    .text = ページを開いたまま、少ししてからもう一度お試しください。
guide-problem-no-clipboard = クリップボードを利用できません。
    .text = ヘルプページをファイルとして保存し、ここで選んでください。
guide-problem-not-text = テキストファイルではありません。
    .text = ファイルを開き、本文をコピーしてここに貼り付けてください。
guide-problem-too-large = 2 MBを超えています。
    .text = BigCommerceに関する部分だけをコピーしてください。
guide-problem-unreadable = ファイルを読み込めませんでした。
    .text = ファイルを開き、本文をコピーしてここに貼り付けてください。
guide-problem-credentials = これはガイドではなく、認証情報です。
    .text = 内容は保持されていません。先にアプリを選択してください。ファイルはステップ5で追加します。
guide-problem-no-dialog = ファイル選択画面を利用できません。
    .text = ガイドを開き、本文をコピーしてここに貼り付けてください。Debianでは、xdg-desktop-portal-gtkまたはzenityをインストールしてください。
dialog-choose-guide = ガイドまたはアプリファイルを選択
dialog-guides = ガイドとアプリファイル

draft-heading = スコープと値を選択
draft-lead = アプリがストアでできることと、アプリに入力する値を選択してください。
draft-heading-existing = このアカウントのスコープはどれですか？
draft-lead-existing = Scopewiseには{ $app }のスコープの記録がありません。BigCommerceのアカウントか、アプリの設定ガイドで確認してください。
draft-save = 保存
draft-name = アプリ名
draft-account = アカウント名（ガイドに指定がある場合）
draft-start-from = ほかのアプリを元に作成
draft-values = アプリに入力する値と、アプリでの項目名
draft-value-ask = { $value }：アプリに入力する
draft-value-label = { $value }の項目名
value-control-panel = ストアのURL
draft-keep = 自分のアプリに保存
draft-keep-more = 設定フォルダにファイルとして保存します。機密情報は含まれません。
draft-other-scopes = フォームで次を確認：{ $scopes }
draft-scopes = { $count ->
    [0] OAuthスコープ（フォームの順）
   *[other] OAuthスコープ（フォームの順）：{ $count }個選択
}
draft-gated = 一部のストアのみ
draft-scope-spoken = { $scope }：{ $level }

own-heading = このアプリを追加しますか？
own-lead = ファイルから読み込んだアプリです。追加する前に、必要なスコープと値を確認してください。
own-guide = アプリのガイド
own-add = このアプリを追加
own-fault = { $file }、{ $line }行目：アプリファイルにエラーがあります。
own-unreadable = { $file }を読み込めませんでした。
own-unreadable-more = アプリファイルは、64 KB以下の小さなテキストファイルです。
own-more-faults = ほかにも使用できないファイルが{ $count }個あります。
own-not-saved = アプリを保存できませんでした。
    .text = 設定フォルダに書き込めません。このウィンドウでは引き続き使えます。

second-heading = 2つ目のアプリを選択
second-lead = 1つ目は{ $app }です。それぞれのアプリに追加で許可されるアクセスを表示します。
pair-heading = 2つのアプリで1つのアカウントを使いますか？
pair-lead = どちらのアプリも、もう一方に必要なことまですべてできるようになります。
pair-advice = アカウントを分けるのがおすすめです。
pair-advice-more = 各アプリができることは必要な範囲に限られ、片方を削除しても、もう片方に影響しません。
pair-needs = スコープ{ $count }個が必要
pair-gains = { $count ->
    [0] 追加アクセスなし
   *[other] 追加スコープ{ $count }個
}
pair-both = 合計スコープ{ $count }個
pair-use-both = 1つのアカウントを共用
pair-keep-apart = アカウントを分ける

downloads-question = ダウンロードフォルダの認証情報ファイルを自動検出しますか？
downloads-question-more = ファイルの名前、サイズ、日時だけを見て、認証情報ファイルを検出します。許可するまでファイルは開きません。ただし最後に、ブラウザーの未完了のダウンロードを確認します。
downloads-yes = 自動検出する
downloads-no = 自動検出しない
downloads-watching = ダウンロードフォルダでファイルを自動検出中です。
downloads-polling = ダウンロードフォルダを1秒ごとに確認しています（新しいファイルの通知に対応していないフォルダです）。
downloads-stop = 自動検出を停止
downloads-off = ダウンロードフォルダの自動検出はオフです。
downloads-no-folder = このパソコンにはダウンロードフォルダが設定されていません。ファイルを選択するか、ここにドロップしてください。
downloads-not-readable = Scopewiseにダウンロードフォルダを開く権限がありません。ファイルを選択するか、ここにドロップしてください。
downloads-gone = ダウンロードフォルダが見つかりません。ファイルを選択するか、ここにドロップしてください。
downloads-again = 再試行
downloads-use = このファイルを使う
downloads-use-name = このファイルを使う：{ $file }
downloads-not-this = これではない
downloads-found = ダウンロードフォルダで検出（{ $ago }）
downloads-found-several = ダウンロードフォルダに新しいファイルが{ $count }個あります。どれを使いますか？
downloads-not-opened = ファイルはまだ開いていません。
downloads-show-names = アカウント名を表示
downloads-show-names-more = ファイルからアカウント名だけを読み取り、ほかの内容はすぐに破棄します。
downloads-account = アカウント「{ $name }」
downloads-no-account = アカウント名がありません
downloads-spoken = ダウンロードフォルダで認証情報ファイルを{ $count }個検出
ago-seconds = { $count ->
    [0] たった今
   *[other] { $count }秒前
}
ago-minutes = { $count }分前
ago-hours = { $count }時間前

letter = 依頼文
letter-heading = ストアオーナーに依頼
letter-lead = ストアオーナーが権限を付与するまで、このメニューは表示されません。付与できるのはオーナーだけです。管理者にも、この権限が必要です。
letter-tab-permission = 権限を依頼
letter-tab-create = 作成を依頼
letter-copy = 依頼文をコピー
letter-mail = メールで開く
letter-close = 閉じる
letter-subject = { $app }との接続に関するお願い
letter-permission =
    お世話になっております。
    BigCommerceストアを{ $app }に接続するため、ストアレベルAPIアカウントを1つ作成する必要があります。お手数ですが、権限の付与をお願いいたします。

    1. BigCommerceでAccount Settings › Usersを開き、私の名前を選択します。
    2. high-risk permissions（高リスクの権限）の中で、store-level API accountsのCreateとListを選択します。
    3. 「Save」をクリックします。作業が終わりましたらご連絡いたしますので、その後は権限を解除していただいて構いません。

    アカウント名は「{ $name }」です。{ $count ->
        [1] 設定するのは次のスコープだけです：
       *[other] 設定するのは次の{ $count }個のスコープだけです：
    }
letter-permission-foot = パスワードは不要ですので、お送りにならないようお願いいたします。
letter-create =
    お世話になっております。
    BigCommerceストアを{ $app }に接続するため、ストアレベルAPIアカウントが1つ必要です。お手数ですが、作成をお願いいたします。

    1. BigCommerceでSettings › API › Store-level API accountsを開き（Account-levelではありません）、「Create API account」をクリックします。
    2. Token typeはV2/V3 API token、名前は{ $name }にします。API pathはそのままにします。
    3. 下記のスコープだけを設定し、「Save」をクリックします。ブラウザが小さなテキストファイルをダウンロードします。

    { $count ->
        [1] 設定するスコープ（ほかはすべてNone）：
       *[other] 設定する{ $count }個のスコープ（ほかはすべてNone）：
    }
letter-create-foot = このファイルにはストアの鍵が含まれており、BigCommerceで表示されるのは1回だけです。メールは避け、手渡しまたは安全な方法でお渡しくださいますようお願いいたします。

checklist-other = { $scope }：ガイドに記載があります。フォームにある場合は設定してください。
scopes-other = ガイドに記載されたその他のスコープ：{ $scopes }。フォームにあるものを設定してください。
notice-other-store = 別のストアの値です。
notice-other-store-more = これらの値はストア{ $now }のもので、前の値は{ $before }のものでした。ストアを変えるつもりがなければ、別のファイルを使ってください。
notice-other-app = このトークンはすでに{ $other }で使われています。
notice-other-app-more = { $app }用に新しいアカウントを作成してください。アプリごとにアカウントを分けると、片方を削除しても、もう片方に影響しません。
notice-half = テキストの一部しかない可能性があります。
notice-half-more = 最初の行から最後の行まですべて選択してコピーし、もう一度貼り付けてください。
notice-is-right = これで正しい
notice-is-right-named = これで正しい：{ $app }、{ $store }
notice-account = このアカウントの名前は「{ $name }」です。
notice-account-more = 接続するのは{ $app }ですが、{ $other }のアカウントのようです。これで正しいですか？
fields-heading-values = 値を確認
downloads-not-this-name = これではない：{ $file }
downloads-more = ほかに古いファイルが{ $count }個あります。上のファイルを「これではない」にすると表示されます。
letter-mail-failed = メールアプリが開きませんでした。依頼文をコピーして、メールに貼り付けてください。
guide-two-levels = ガイドには{ $scope }のレベルが2つ記載されています。下のレベルを確認してください。ほかの機能を使う場合は、より高いレベルが必要になることがあります。
guide-called = 「{ $name }」
credentials-lead-practice = 実際のストアでは、「Save」をクリックすると、ブラウザがこのファイルをダウンロードします。ここでは練習用ファイルを使ってください。
