# Why a file or a value can't be used: what happened, and one next action.

problem-account-level-token = このファイルは、ストアだけでなく契約アカウント全体にアクセスできます
    .text = 「Account-level API accounts」で作成されたファイルです。{ $app }には「Store-level API accounts」のファイルが必要です。選択した内容は保持されます。
    .next = ストアレベルAPIアカウントを作成し、そのファイルを追加してください。
    .action = ステップ2に戻る
problem-stencil-token = これはStencil-CLIトークンです
    .text = テーマ用のトークンでスコープがないため、{ $app }では使えません。
    .next = Token typeにV2/V3 API tokenを選んで、新しいAPIアカウントを作成してください。
    .action = ステップ3に戻る
problem-legacy-account = これは旧式のアカウントです
    .text = ユーザー名があり、旧V2 APIでのみ使えるアカウントです。現在のBigCommerceでは作成できません。
    .next = Token typeにV2/V3 API tokenを選んで、新しいAPIアカウントを作成してください。
    .action = ステップ3に戻る
problem-storefront-jwt = これはストアフロントトークンです
    .text = eyJで始まり、ストアフロントでのみ使えます。
    .next = 認証情報ファイルの「ACCESS TOKEN」の値を使ってください。
    .action = 貼り付け
problem-swapped-values = クライアントシークレットのようです
    .text = アクセストークンはもっと短く、英数字31文字程度です。
    .next = 2つの値を入れ替えるか、ここに「ACCESS TOKEN」の値を貼り付けてください。
    .action = 入れ替える
problem-same-value-twice = 同じ値が2つあります
    .text = { $one }と{ $other }が同じ値です。どちらかを2回コピーした可能性があります。
    .next = ポップアップまたはファイルから、両方をもう一度コピーしてください。
    .action = 貼り付け
problem-two-accounts = このファイルには2つのアカウントがあります
    .text = どちらを使うのか判断できません。
    .next = ダウンロードしたままのファイルを選択してください。
    .action = ファイルを選択…
problem-wrong-host = API pathが別のURLを指しています
    .text = https://api.bigcommerce.com/stores/で始まる必要があります。データは送信されていません。
    .next = BigCommerceからダウンロードした元のファイルを選択するか、フォームからAPI pathをコピーしてください。
    .action = ファイルを選択…
problem-bad-characters = { $field }に使用できない文字が含まれています
    .text = { $kind ->
        [store-hash] ストアハッシュに使われるのは英数字だけです。
       *[other] 使われるのは半角の英数字と記号だけです。ピリオドやスペースを誤ってコピーした可能性があります。
    }
    .next = 元のファイルを選択するか、ポップアップから値をもう一度コピーしてください。
    .action = ファイルを選択…
problem-too-large = 認証情報ファイルではありません
    .text = 64 KBを超えています。認証情報ファイルはもっと小さいファイルです。
    .next = 名前がBigCommerceAPI-credentialsで始まるファイルを選択してください。
    .action = ファイルを選択…
problem-not-credentials = 認証情報ファイルではありません
    .text = { $kind ->
        [empty] 空のファイルです。
        [picture] 画像です。
        [pdf] PDFです。
        [archive] 圧縮ファイルまたはOffice文書です。
        [binary] テキストファイルではありません。
        [web-page] Webページです。
       *[text] 認証情報が含まれていません。
    }認証情報ファイルの名前はBigCommerceAPI-credentialsで始まります。
    .next = 「Save」をクリックしたときにブラウザがダウンロードしたファイルを選択してください。
    .action = ファイルを選択…
problem-unreadable = このファイルを読み込めません
    .text = 移動されたか、Scopewiseに開く権限がない可能性があります。
    .next = ファイルを選択し直すか、内容を貼り付けてください。
    .action = ファイルを選択…
problem-incomplete = 必要な値が足りません
    .text = テストには、アクセストークンとストアハッシュが必要です。
    .next = ファイルを追加するか、足りない値を入力してください。
    .action = ファイルを選択…

problem-folder = これはフォルダです
    .text = 一度に読み込めるファイルは1つです。
    .next = フォルダを開き、名前がBigCommerceAPI-credentialsで始まるファイルをドロップしてください。
    .action = ファイルを選択…
problem-several-files = ファイルが複数あります
    .text = アカウントの取り違えを防ぐため、一度に読み込むファイルは1つだけです。
    .next = このアカウントのファイルだけをドロップしてください。
    .action = ファイルを選択…
problem-nothing-to-paste = クリップボードにテキストがありません
    .text = 何も変更されていません。
    .next = 先に、ファイルまたはポップアップのテキストをコピーしてください。
    .action = 貼り付け
problem-clipboard-silent = コピー元のプログラムが応答していません
    .text = テキストがまだ渡されていません。何も変更していません。
    .next = BigCommerceのポップアップを開いたまま、少ししてからもう一度お試しください。
    .action = 貼り付け
problem-no-clipboard = クリップボードを利用できません
    .text = このデスクトップはScopewiseにクリップボードを提供していません。
    .next = ブラウザーがダウンロードしたファイルを選ぶか、値を入力してください。
    .action = ファイルを選択…
file-dialog-missing = ファイル選択画面を利用できません。Debianでは、xdg-desktop-portal-gtkまたはzenityをインストールしてください。
file-dialog-open = ファイル選択ダイアログはすでに開いています。見当たらない場合は、このウィンドウの後ろを確認してください。
problem-no-dialog = ファイル選択画面を利用できません
    .text = Debianでは、xdg-desktop-portal-gtkまたはzenityをインストールしてください。
    .next = ファイルをこのウィンドウにドロップするか、内容を貼り付けてください。
    .action = 貼り付け

field-access-token = アクセストークン
field-store-hash = ストアハッシュ
field-client-id = クライアントID
field-client-secret = クライアントシークレット
field-api-path = API path
field-account-name = アカウント名

hint-length-short = { $field }：通常より短い値です
    .text = { $length }文字です。通常は{ $usual }文字です。ブラウザのポップアップと照らし合わせてください。
    .form = { $length }文字です。通常は{ $usual }文字です。BigCommerceのフォームのAPI pathと照らし合わせてください。
hint-length-long = { $field }：通常より長い値です
    .text = { $length }文字です。通常は{ $usual }文字です。ブラウザのポップアップと照らし合わせてください。
    .form = { $length }文字です。通常は{ $usual }文字です。BigCommerceのフォームのAPI pathと照らし合わせてください。
hint-hash-digits = ストアハッシュが数字だけです
    .text = 数字だけのストアIDは、ストアハッシュとは別のものです。BigCommerceのフォームのAPI pathと照らし合わせてください。
hint-no-api-path = このファイルにはAPI pathがありません
    .text = スコープのないStencil-CLIトークンのファイルか、内容の一部が欠けている可能性があります。
hint-cut-store-prefix = ストアハッシュの前の「store-」を削除しました。
hint-cut-channel = ストアハッシュの後ろのチャネルIDを削除しました。
hint-cut-address = URLからストアハッシュを取り出しました。
hint-cut-brackets = ストアハッシュを囲むかっこを削除しました。
hint-cut-mail-scanner = メールソフトがURLを書き換えていました。Scopewiseが中からストアを読み取りました。
hint-cut-line-end = 値に文字として書き込まれた改行をScopewiseが取り除きました。
hint-store-left-out = ストアのURLが使えません
    .text = BigCommerceのURLではないか、ストアハッシュにない文字が含まれています。ほかの値は残してあります。管理画面のURLをここに貼り付けてください。
hint-pop-up-no-hash = ポップアップにはストアハッシュが表示されません
    .text = 管理画面のURLか、BigCommerceのフォームにあるAPI pathをここに貼り付けてください。
hint-file-name = このファイルの名前は別のアカウントのものです
    .text = ファイル名のクライアントIDが、ファイルの内容と一致しません。ファイル名が変更されたか、別のファイルと取り違えた可能性があります。

problem-nothing-found = このテキストに値が見つかりません
    .text = ポップアップやファイルの行が含まれていません。コピーした値が1つだけの場合、何の値か判断できません。
    .next = テキスト全体をコピーするか、値を1つずつ入力してください。
    .action = 値を入力
problem-only-labels = 項目名だけがコピーされました
    .text = ポップアップの入力欄の中身は、ブラウザーがコピーしませんでした。
    .next = ブラウザーがダウンロードしたファイルを使うか、値を1つずつコピーしてください。
    .action = 値を入力
problem-sealed-file = これは暗号化ファイルです
    .text = 送信者のパスワードでのみ開けます。
    .next = 「scopewise open」で開いてください。
    .action = ファイルを選択…
