# The window: steps 1 to 6 and what stands around them. BigCommerce's own words (rows, menus,
# levels, buttons) stay as its panel prints them.

step-of = ステップ{ $number }/{ $count }
step-of-replacement = 置き換え、ステップ{ $number }/{ $count }
step-app = アプリ
step-settings = 設定画面
step-account = APIアカウント
step-scopes = 行の設定
step-credentials = 認証情報
step-test = テスト
step-hand-over = 受け渡し

rail-new = 新しい接続
rail-replace = 置き換え
rail-step = ステップ{ $number }/7、{ $name }、{ $state }
rail-state-current = 現在
rail-state-done = 完了
rail-state-ahead = これから

back = 戻る
continue = 続ける
continue-not-available = { $button }、使用不可：{ $reason }
already-have = ファイルか値がもう手元にある
already-have-short = ファイルがある
copy = コピー
copy-value = { $label }をコピー
paste = 貼り付け
choose-file = ファイルを選択…
type-values = 値を入力
close-message = このメッセージを閉じる
count-of = { $done }/{ $count }
rows-count = { $count }行
characters = { $count }文字
secret-show = { $field }を10秒間表示
secret-hide = { $field }を隠す
secret-hidden = { $field }、非表示、{ $length }
state-not-tested = 未テスト

tool-theme = テーマ：{ $theme }
tool-size = サイズ：{ $percent }%
theme-system = システムと同じ
theme-light = ライト
theme-dark = ダーク

practice-store = 練習用ストア
practice-try = 練習用ストアで試す
practice-strip = 練習用ストアです。本物のストアには影響しません。
practice-leave = 練習を終える
settings-lead-practice = 練習では開くページはありません。BigCommerceのどこにあるかを確認して、「続ける」をクリックしてください。
account-lead-practice = 練習では入力するフォームはありません。何をどこに入れるかを確認して、「続ける」をクリックしてください。
scopes-lead-practice = 練習ではフォームはありません。設定したつもりで行にチェックを付けるか、付けずに進んでください。
settings-practice = 練習用のページはなく、実際のストアは開きません。
practice-first = 初めての方は、練習用ストアで試せます
practice-first-text = 架空のストアとサンプルファイルで、7つのステップをひととおり体験できます。本物ではないので、何かを壊す心配はありません。
practice-failed = 練習用ストアを始められませんでした：{ $error }。もう一度試してください。
practice-start = 練習を始める
practice-use-file = このファイルを使う
practice-file-title = 練習用ファイルができました
practice-file-place = 場所は{ $folder }です。ここにドロップするか、「このファイルを使う」を押します。
practice-file-memory = このパソコンに保存できませんでしたが、このまま使えます。

reason-choose-app = アプリを選ぶと続けられます
reason-choose-access = アクセスの範囲を選ぶと続けられます
reason-name-short = BigCommerceでは4文字以上が必要です。
reason-rows-left = あと{ $count }行にチェックを付けます。
reason-add-file = ファイルを追加すると続けられます
reason-add-field = { $field }を追加すると続けられます
reason-continue-without = 追加せずに続ける
reason-not-tested = まだテストしていません
reason-running = テスト中です
reason-refused = 値が受け付けられませんでした。
reason-missing = { $count ->
    [1] { $row }が足りません。
   *[other] { $count }行が足りません。
}
reason-continue-anyway = それでも続ける

dialog-stay = 残す
dialog-close = これらの値はここにしかありません
dialog-close-text = BigCommerceがこれらの値を表示するのは一度だけです。貼り付けまたは入力された値で、ほかのどこにも保存されていません。今閉じると失われます。
dialog-close-confirm = それでも閉じる
dialog-replace = これらの値はここにしかありません
dialog-replace-text = BigCommerceがこれらの値を表示するのは一度だけです。貼り付けまたは入力された値で、ほかのどこにも保存されていません。別の値に置き換わります。
dialog-replace-confirm = 入れ替える
dialog-drop-confirm = 破棄

drop-let-go = ドロップすると読み込みます
drop-files = { $count }個のファイル
drop-app-first = 先にアプリ、次にファイル

app-heading-first = ようこそ。どのアプリを接続しますか？
app-lead-first = 短い7つのステップで、10分ほどです。いつでも前に戻れます。
app-heading = どのアプリを接続しますか？
app-lead = アプリごとに必要なアクセスと、入力する値を示します。
app-search = { $count }個のアプリを検索
app-checked = ガイドを確認済み
app-none-found = この名前のアプリはまだありません
app-row-caution = { $row }、注意：{ $caution }
app-from-guide = { $vendor }のガイドより
app-open-guide = 開く
app-open-guide-name = ガイド「{ $title }」を開く
app-how-much = アクセスをどこまで許可しますか？
app-access-read-only = Read-only
app-access-guide = ガイドどおり
app-access-usually = 通常はこれで十分
app-of-form = フォームの{ $count }行中
app-can = できること
app-who = アカウントを作れる人
app-asks-for = { $app }に入力する値
legend-none = None
legend-read = Read-only
legend-change = 変更可
legend-care = 要注意

welcome-pick = 左でアプリを選びます。そのあとの流れ：
welcome-see = 必要なものを見る
    .text = 必要な行とレベル、使う値が分かります。
welcome-set-up = BigCommerceで設定する
    .text = 図を見ながら、1行ずつ。
welcome-test = テストする
    .text = 読み取りだけで調べ、結果をはっきり示します。
welcome-hand-over = 値を渡す
    .text = アプリでの項目名で表示します。

settings-heading = BigCommerceのAPIページを開く
settings-lead = サインインは、ブラウザーでBigCommerceのページから行います。Scopewiseがパスワードを見ることはありません。
settings-open = BigCommerceを開く
settings-open-again = もう一度開く
settings-not-open = ブラウザーが開かないときは、このアドレスを使います：
settings-not-opened = ブラウザーが開きませんでした。アドレスをコピーして開いてください：
settings-address = アドレス
settings-copy-address = アドレスをコピー
settings-second = このアドレスで直接開ける管理画面もあります：{ $address }
settings-find = メニューから探す場合
settings-path-1 = Settings
    .text = 左のメニューのいちばん下
settings-path-2 = API
    .text = 下へスクロールした先
settings-path-3 = Store-level API accounts
settings-older-2021 = 2021年ごろまで：Advanced Settings › API Accounts。
settings-older-2023 = その後：Settings › API › API accounts。
settings-older-now = 現在は「Store-level API tokens」と表示されることもあります。
settings-no-menu = このメニューが見当たらない

account-heading = 新しいAPIアカウントを作り始める
account-lead = アプリごとに1つのアカウントを作ります。そうすれば、あとで1つ削除しても、ほかのアプリには影響しません。
account-create = 「Create API account」を押す
    .text = 一覧の右上にあります。ストアによっては「Create API token」です。
account-type = Token type：V2/V3 API token
    .text = Stencil-CLIではありません。Stencil-CLIには行がありません。
account-name-it = 名前を付ける
account-name = アカウント名
account-copy-name = アカウント名をコピー
account-name-hint = 4文字以上です。あとでこの名前からアカウントを探せます。
account-stop = いったんここまで
    .text = API pathはそのままにして、「Save」はまだ押しません。次は行の設定です。
account-older = { $app }用の古いアカウントがありますか？ その行は変更できないので、新しく作ります。
account-reads-hash = Store Idは、API pathの/stores/の後ろの部分です。調べるだけなら「Cancel」を押します。アカウントは作られません。

picture-your-store = 自分のストア
picture-wanted = 開くのはここ
picture-not-this = ここではありません
picture-leave = そのままにする
picture-next-step = 次のステップ
picture-not-yet = まだ押しません。先に行を設定します
picture-below = Scopewiseによる図です。実際の画面とは少し違うことがありますが、表示される語は同じです。
picture-below-form = Scopewiseによるフォームの図です。実際の画面とは少し違うことがあります。
picture-settings = 管理画面の図：Settings、API、Store-level API accountsの順に開く。Account-level API accountsではない。
picture-form = フォームの図：Token typeはV2/V3 API token、Nameは{ $name }、API pathはそのまま、行は次のステップ。Saveはまだ押さない。

scopes-heading = { $app }に必要な{ $count }行を設定する
scopes-lead = ブラウザーのフォームを上から順に設定し、同じになった行から、ここでチェックを付けます。
scopes-table = OAuth scopes、フォームの順
scopes-ticked = 済み
scopes-left = 残り{ $count }、次は{ $row }
scopes-all-ticked = すべての行にチェック済み
scopes-tick-all = 全行チェック
scopes-copy-checklist = リストをコピー
scopes-checklist = チェックリスト
scopes-show-rest = Noneのままの行を表示
scopes-leave = Noneのままにする行：{ $rows }
scopes-stays = { $rows }は{ $level }のまま
scopes-then-save = 「Save」を押します。
scopes-then-save-text = ここに項目が表示されるまで、ポップアップは開いたままにします。
scopes-gap = 前回のテストで足りなかった行です。
scopes-key-space = チェックを付けて次へ
scopes-row-spoken = { $row }：{ $level }に設定。{ $count }行中{ $number }行目。
key-space = スペース
care-customers-login = トークンを持つ人が、どの買い物客としてでもサインインできるようになります。
care-create-payments = トークンを持つ人が、未払いの注文の決済を実行できるようになります。
care-storefront-api-tokens = トークンを持つ人が、ストアフロントの鍵を作れるようになります。
care-storefront-api-customer-impersonation-tokens = トークンを持つ人が、買い物客として操作できる鍵を作れるようになります。

credentials-heading = 認証情報ファイルを取り込む
credentials-lead = 「Save」を押したときに、ブラウザーが小さなテキストファイルをダウンロードしました。Scopewiseはそれをこのパソコンの中で読みます。
credentials-test = テスト
drop-here = ここにファイルをドロップ
drop-another = または、ここにファイルをドロップ
drop-reading = 読み込み中…
drop-name = 名前はBigCommerceAPI-credentialsで始まります
drop-wayland = このデスクトップでは、ウィンドウにファイルをドロップできません。ファイルを選ぶか、中のテキストを貼り付けてください。
help-link-no-file = ファイルが届かない
help-link-pop-up = ポップアップを先に閉じてしまった
help-no-file = ファイルが届かない
    .text = ブラウザーが保存先を尋ねたか、ダウンロードを止めたのかもしれません。ポップアップがまだ開いていれば、そのテキストをコピーして「貼り付け」を押します。
help-pop-up = ポップアップを閉じてしまった
    .text = BigCommerceが値を表示するのは一度だけです。ダウンロードフォルダーにファイルがなければ、アカウントを作り直します。古いアカウントは削除してかまいません。
help-back-to-account = ステップ3へ戻る
nothing-leaves = このパソコンの外には何も出ません

fields-heading = ファイルの内容を確かめる
fields-lead-complete = { $app }に必要な値はすべてそろっています。
fields-lead-odd = 気になる値が1つあります。
fields-lead-missing = 値が{ $count }個足りません。
fields-use-another = 別のファイルを使う
fields-pasted = 貼り付けたテキスト
fields-typed = 手入力
fields-hidden = 秘密の値は隠してあります。目のボタンを押すと、10秒間だけ表示します。
fields-stay = 「テスト」を押すまで、値はこのパソコンの外に出ません。
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
fingerprint-what = 電話で照らし合わせられます。コードが同じなら、トークンも同じです。ここから秘密の値は分かりません。

test-heading-running = 接続をテストしています
test-lead-running = 1行につき1回、小さな問い合わせをします。Scopewiseは読み取るだけで、ストアの内容は何も変更しません。
test-heading = テスト結果
test-lead = BigCommerceからの回答を行ごとに示します。
test-lead-practice = 練習用ストアからの回答を行ごとに示します。
test-lead-untested = 行について分かる回答はありませんでした。
test-stop = 停止
test-progress = { $count }行中{ $done }行を確認中
test-read-only = 読み取りリクエストのみ
test-waiting = ストアが混み合っています。{ $seconds }秒後に自動で再開します。
test-waiting-for = BigCommerceの回答を待っています：{ $rows }
test-waiting-for-more = BigCommerceの回答を待っています：{ $rows }、ほか{ $count }件
test-again = もう一度テスト
test-new-account = 新しいアカウントを作る
test-tighter = アクセスを絞って作る
test-copy-report = レポートをコピー
test-report = レポート
test-save-report = レポートを保存…
test-report-file = scopewise-{ $app }-レポート.txt
test-saved = レポートを保存しました
test-not-saved = そこには保存できませんでした。別のフォルダーを選んでください。
dialog-save-report = レポートを保存
test-continue-without = テストせずに続ける
test-requests = 読み取りリクエスト{ $count }回、{ $seconds }秒
test-requests-practice = 練習用リクエスト{ $count }回、{ $seconds }秒
test-tab-all = すべて
test-tab-needs-attention = 要対応
test-tab-not-checked = 未確認
test-tab-fits = 一致
test-others = ほかの{ $count }行は不要です
test-row = 行
test-needed = 必要
test-found = 実際
test-result = 結果
test-row-spoken = { $row }：必要{ $needed }、実際{ $found }。{ $result }

dialog-choose = 認証情報ファイルを選択
dialog-text-files = テキストファイル
dialog-all-files = すべてのファイル

dialog-drop-text = BigCommerceがこれらの値を表示するのは一度だけです。貼り付けまたは入力された値で、ほかのどこにも保存されていません。続けると失われます。
dialog-pasted = すべての値を{ $app }に貼り付けましたか？
dialog-pasted-text = コピーしただけでは貼り付けたことになりません。BigCommerceがこれらの値を表示するのは一度だけで、ほかのどこにも保存されていません。「完了」の後、Scopewiseにはもう残りません。
dialog-pasted-stay = まだです
dialog-pasted-confirm = すべて貼り付けました
reason-unclear = 必要な{ $count }行の回答が明確ではありません
reason-practice-starts = 練習用ストアを準備しています
browser-failed = ブラウザーが開きませんでした。アドレスは{ $address }です
app-lead-waiting = ファイルを預かっています。対象のアプリを選ぶと、ファイルのステップで開きます。
fields-heading-typed = 値を入力するか、貼り付ける
fields-lead-typed = ポップアップかファイルを見ながら、1つずつ入れます。
credentials-expects-new = 新しいアカウントのファイルを取り込みます。それまで、古い値は残ります。
credentials-keep-old = 古い値のままにする
drop-choose = ファイルを選ぶか、テキストを貼り付ける
practice-file-place-wayland = 場所は{ $folder }です。
app-all = すべてのアプリ

reason-decide = { $row }の扱いを決めると続けられます
reason-no-rows = まだ行が見つかっていません
reason-choose-second = 2つ目のアプリを選びます
reason-choose-variant = 使い方を選ぶと続けられます
reason-rows-unknown = ガイドを貼り付けるか行を選ぶと続けられます
reason-name-app = アプリに名前を付けます
reason-account-name-short = アカウント名は4文字以上です
reason-choose-rows = 行を1つ以上選びます
reason-choose-values = 値を1つ以上選びます
reason-other-token = Stencil-CLIトークンには設定する行がありません

app-not-listed = 使いたいアプリが一覧にない
app-paste-guide = ガイドを貼り付け
app-change-rows = 行を変更
app-second = 同じアカウントで2つ目のアプリを接続
level-menu = { $row }：{ $level }。別のレベルを選べます

guide-heading = アプリのガイドを貼り付ける
guide-lead = ヘルプページ全体をコピーして、ここに貼り付けます。Scopewiseが行を拾い出すので、内容を確かめます。
guide-text = ガイドのテキスト
guide-hint = アプリのヘルプページをここに貼り付けるか、そのファイルをウィンドウにドロップします。
guide-clear = 消去
guide-cancel-reading = ガイドの読み取りをキャンセル
guide-beginning = 先頭部分だけを表示しています。
guide-by-hand = 行を手動で選ぶ
guide-found = { $rows }行見つかりました{ $open ->
    [0] {""}
   *[other] （判断待ち{ $open }件）
}
guide-empty = 行はここに表示されます
    .text = 元になった言葉を行ごとに示し、テキストの中でも目立たせます。どの行も直せます。テキストはこのパソコンの中で読み、どこにも送りません。
guide-none = このテキストに行は見つかりませんでした
    .text = 別のページか、行が画像の中にしかないのかもしれません。行を手動で選んでください。
guide-on-form = この行はフォームにありますか？
guide-yes = はい、追加
guide-yes-name = はい、{ $row }を追加
guide-no = いいえ、省く
guide-no-name = いいえ、{ $row }を省く
guide-name-kept = 覚え書きとしてチェックリストに残します
guide-left-out = 省きました
guide-leave-out = 省く
guide-put-back = 戻す
guide-put-back-name = { $row }を戻す
guide-corrected = 手動で変更
guide-by-rule = ルールによる
guide-care = 要注意
guide-stencil = このガイドはStencil-CLIトークンを求めています。このトークンには設定する行がありません。
guide-use-rows = これらの行を使う
guide-problem-nothing = クリップボードにテキストがありません。
    .text = 先にヘルプページをコピーして、「貼り付け」を押してください。
guide-problem-not-text = このファイルにテキストはありません。
    .text = ファイルを開いて文章をコピーし、ここに貼り付けてください。
guide-problem-too-large = 2 MBを超えています。
    .text = BigCommerceについて書かれた部分だけをコピーしてください。
guide-problem-unreadable = ファイルを読めませんでした。
    .text = ファイルを開いて文章をコピーし、ここに貼り付けてください。
guide-problem-credentials = これはガイドではなく、認証情報です。
    .text = 内容は何も残していません。先にアプリを選びます。ファイルはステップ5で使います。
guide-problem-no-dialog = このデスクトップにはファイルの選択画面がありません。
    .text = ガイドを開いて文章をコピーし、ここに貼り付けてください。Debianではxdg-desktop-portal-gtkまたはzenityで選択画面が使えるようになります。
dialog-choose-guide = ガイドかアプリファイルを選択
dialog-guides = ガイドとアプリファイル

draft-heading = 行と値を選ぶ
draft-lead = アプリがストアでできることと、アプリに入力する値を選びます。
draft-heading-told = このアカウントにはどの行がありますか？
draft-lead-told = { $app }の行は、一覧にもキーリングにもありません。BigCommerceのアカウントか、アプリのガイドを見ると分かります。
draft-told = 指定した行を保存
draft-name = アプリの名前
draft-account = アカウント名（ガイドに例があれば）
draft-start-from = ほかのアプリを元にする
draft-values = アプリが求める値と、アプリでの項目名
draft-value-ask = { $value }：アプリが求める
draft-value-label = { $value }の項目名
value-control-panel = ストアのアドレス
draft-keep = 自分のアプリとして残す
draft-keep-more = 設定フォルダーにファイルとして残します。秘密の値はありません。
draft-other-rows = フォームで探す行：{ $rows }
draft-rows = { $count ->
    [0] OAuth scopes、フォームの順
   *[other] OAuth scopes、フォームの順：{ $count }行を選択
}
draft-gated = 一部のストアのみ
draft-row-spoken = { $row }：{ $level }

own-heading = このアプリを追加しますか？
own-lead = ファイルから読み込んだアプリです。何を求めているかを、追加する前に確かめます。
own-guide = アプリのガイド
own-add = このアプリを追加
own-fault = { $file }、{ $line }行目：このアプリファイルは使えません。
own-unreadable = { $file }を読めませんでした。
own-unreadable-more = アプリファイルは、64 KBまでの小さなテキストです。
own-more-faults = ほかにも使えないファイルが{ $count }個あります。
own-not-saved = アプリを残せませんでした。
    .text = 設定フォルダーに書き込めません。このウィンドウでは、このまま使えます。

second-heading = 2つ目のアプリを選ぶ
second-lead = 1つ目は{ $app }です。それぞれのアプリで増えるアクセスを、Scopewiseが示します。
pair-heading = 2つのアプリに1つのアカウント？
pair-lead = どちらのアプリも、もう一方に必要なことまでできるようになります。
pair-advice = アカウントは2つ作ります。
pair-advice-more = そうすれば、どちらのアプリも必要なことしかできません。片方を削除しても、もう片方に影響しません。
pair-needs = { $count }行が必要
pair-gains = { $count ->
    [0] 増える行なし
   *[other] { $count }行増える
}
pair-both = 合わせて{ $count }行
pair-use-both = 1つのアカウントを共用
pair-keep-apart = 別々にする

downloads-question = ダウンロードフォルダーに認証情報ファイルが届くのを見守りますか？
downloads-question-more = Scopewiseはファイルの名前、サイズ、日時だけを見て、認証情報ファイルが届いたらお知らせします。許可があるまで、何も開きません。
downloads-yes = 見守る
downloads-no = 見守らない
downloads-watching = ダウンロードフォルダーでファイルを待っています。
downloads-polling = ダウンロードフォルダーを1秒ごとに見ています。フォルダーが別のパソコンにあるか、新しいファイルの通知がシステムから届かないためです。
downloads-stop = 見守りをやめる
downloads-off = ダウンロードフォルダーは見守っていません。
downloads-no-folder = このパソコンにはダウンロードフォルダーの設定がありません。ファイルを選ぶか、ここにドロップしてください。
downloads-not-readable = ダウンロードフォルダーを見る許可がありません。ファイルを選ぶか、ここにドロップしてください。
downloads-gone = ダウンロードフォルダーがなくなりました。ファイルを選ぶか、ここにドロップしてください。
downloads-again = やり直す
downloads-use = このファイルを使う
downloads-use-name = このファイルを使う：{ $file }
downloads-not-this = これではない
downloads-found = ダウンロードフォルダーにありました（{ $ago }）
downloads-found-several = ダウンロードフォルダーに新しいファイルが{ $count }個あります。どれを使いますか？
downloads-not-opened = Scopewiseはまだ開いていません。
downloads-show-names = アカウント名を表示
downloads-show-names-more = Scopewiseがこれらのファイルからアカウント名だけを読み、ほかはすぐに忘れます。
downloads-account = アカウント「{ $name }」
downloads-no-account = アカウント名は読み取れません
downloads-spoken = ダウンロードフォルダーに認証情報ファイルが{ $count }個ありました
ago-seconds = { $count ->
    [0] たった今
   *[other] { $count }秒前
}
ago-minutes = { $count }分前
ago-hours = { $count }時間前

letter = 依頼文
letter-heading = ストアオーナーに頼む
letter-lead = ストアオーナーが許可するまで、このメニューは表示されません。許可できるのはオーナーだけで、管理者でも足りません。
letter-tab-permission = 権限を頼む
letter-tab-create = 作成を頼む
letter-copy = 依頼文をコピー
letter-mail = メールで開く
letter-close = 閉じる
letter-subject = { $app }の接続に必要なアクセスのお願い
letter-permission =
    お世話になっております。
    BigCommerceのストアを{ $app }につなぐため、ストア単位のAPIアカウントを1つ作成したいと考えています。お手数ですが、次の手順で許可をお願いいたします。

    1. BigCommerceで「Account Settings」›「Users」を開き、私の名前を選びます。
    2. 高リスクの権限（high-risk permissions）で、store-level API accountsの「Create」と「List」にチェックを付けます。
    3. 保存します。作業が終わりましたらお知らせしますので、そのあと権限を戻していただけます。

    アカウント名は「{ $name }」です。設定するのは次の{ $count }行だけで、ほかの行は設定しません。
letter-permission-foot = パスワードは必要ありませんので、お送りいただかないようお願いいたします。
letter-create =
    お世話になっております。
    BigCommerceのストアを{ $app }につなぐため、ストア単位のAPIアカウントが1つ必要です。お手数ですが、次の手順で作成をお願いいたします。

    1. BigCommerceで「Settings」›「API」›「Store-level API accounts」（Account-levelではありません）を開き、「Create API account」を押します。
    2. Token typeは「V2/V3 API token」、Nameは「{ $name }」にします。API pathはそのままにします。
    3. 次の{ $count }行を設定し、ほかの行はすべてNoneのままにします。そのあと「Save」を押すと、小さなテキストファイルがダウンロードされます。
letter-create-foot = このファイルにはストアの鍵が入っていて、表示されるのは一度だけです。メールではなく、手渡しか安全な方法でお渡しくださいますようお願いいたします。

checklist-other = { $row }：ガイドにある行です。フォームにあれば設定します。
scopes-other = ガイドには{ $rows }もあります。フォームにあれば設定します。
notice-other-store = これは別のストアです。
notice-other-store-more = この値はストア{ $now }のもので、前の値は{ $before }のものでした。ストアを変えるつもりがなければ、別のファイルを使ってください。
notice-other-app = このトークンは{ $other }ですでに使っています。
notice-other-app-more = アカウントはアプリごとに1つです。{ $app }用に新しく作れば、片方を削除しても、もう片方に影響しません。
notice-half = 一部だけがコピーされたようです。
notice-half-more = 最初の行から最後の行までテキストをすべて選び、もう一度貼り付けてください。
notice-is-right = これで正しい
notice-is-right-named = これで正しい：{ $app }、{ $store }
notice-account = このアカウントの名前は「{ $name }」です。
notice-account-more = 接続するのは{ $app }ですが、{ $other }のアカウントのようです。これで正しいですか？
fields-heading-values = 値を確認してください
downloads-not-this-name = これではない：{ $file }
downloads-more = ほかに古いものが{ $count }個あります。上のどれかを「これではない」にすると表示します。
letter-mail-failed = メールソフトが開きませんでした。依頼文をコピーして、メールを書く画面に貼り付けてください。
guide-two-levels = ガイドは{ $row }に2つのレベルを示しています。下のレベルを確かめてください。ほかの機能を使うと、より高いレベルが必要かもしれません。
