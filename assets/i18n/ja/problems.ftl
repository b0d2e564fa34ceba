# Why a file or a value is not taken: what happened, and one way on.

problem-account-level-token = このファイルはストアではなく、契約アカウント全体を開くものです
    .text = 「Account-level API accounts」で作られています。{ $app }に必要なのはストア単位のものです。選んだ内容は残っています。
    .next = Store-level API accountsでアカウントを作り、そのファイルを取り込んでください。
    .action = ステップ2へ戻る
problem-stencil-token = これはStencil-CLIトークンです
    .text = テーマ用のトークンで行がないため、{ $app }では使えません。
    .next = 新しいAPIアカウントを作ってください。Token typeはV2/V3 API tokenです。
    .action = ステップ3へ戻る
problem-legacy-account = これは旧式のアカウントです
    .text = ユーザー名があり、古いV2 APIでしか使えません。BigCommerceは、このアカウントをもう作っていません。
    .next = 新しいAPIアカウントを作ってください。Token typeはV2/V3 API tokenです。
    .action = ステップ3へ戻る
problem-storefront-jwt = これはストアフロント用のトークンです
    .text = eyJで始まり、ストアフロントでしか使えません。
    .next = 認証情報ファイルのACCESS TOKENの行を使ってください。
    .action = 貼り付け
problem-swapped-values = これはクライアントシークレットのようです
    .text = アクセストークンはもっと短く、英数字で31文字ほどです。
    .next = 代わりに、ACCESS TOKENの行の値を入れてください。
    .action = 入れ替える
problem-same-value-twice = 同じ値が2か所にあります
    .text = { $one }と{ $other }が同じです。一方の値が2回コピーされています。
    .next = ポップアップかファイルから、両方をもう一度コピーしてください。
    .action = 貼り付け
problem-two-accounts = このファイルには2つのアカウントがあります
    .text = Scopewiseには、どちらを使うのか分かりません。
    .next = ダウンロードしたままのファイルを選んでください。
    .action = ファイルを選択…
problem-wrong-host = API pathが別の場所を指しています
    .text = https://api.bigcommerce.com/stores/で始まる必要があります。どこにも何も送っていません。
    .next = BigCommerceからダウンロードしたままのファイルを選ぶか、フォームからAPI pathをコピーしてください。
    .action = ファイルを選択…
problem-bad-characters = { $field }に、使われないはずの文字が入っています
    .text = { $kind ->
        [store-hash] ストアハッシュに使われるのは英字と数字だけです。
       *[other] 使われるのは半角の英字、数字、記号だけです。コピーするときに点や空白が混じったのかもしれません。
    }
    .next = ポップアップかファイルから、値をもう一度コピーしてください。
    .action = ファイルを選択…
problem-too-large = これは認証情報ファイルではありません
    .text = 64 KBを超えています。認証情報ファイルはもっと小さいものです。
    .next = 名前がBigCommerceAPI-credentialsで始まるファイルを選んでください。
    .action = ファイルを選択…
problem-not-credentials = これは認証情報ファイルではありません
    .text = { $kind ->
        [empty] 中身が空です。
        [picture] 画像です。
        [pdf] PDFです。
        [archive] 圧縮ファイルかOffice文書です。
        [binary] テキストではありません。
        [web-page] Webページです。
       *[text] 認証情報ファイルにあるはずの行が1つもありません。
    }認証情報ファイルの名前はBigCommerceAPI-credentialsで始まります。
    .next = 「Save」を押したときにブラウザーがダウンロードしたファイルを選んでください。
    .action = ファイルを選択…
problem-unreadable = このファイルを読めません
    .text = 移動されたか、このパソコンがScopewiseに開くことを許可していません。
    .next = ファイルを選び直すか、中のテキストを貼り付けてください。
    .action = ファイルを選択…
problem-incomplete = 足りない値があります
    .text = テストには、アクセストークンとストアハッシュが必要です。
    .next = ファイル全体を取り込むか、足りない値を手入力で追加してください。
    .action = ファイルを選択…

problem-folder = これはフォルダーです
    .text = Scopewiseが一度に読むのは1つのファイルです。
    .next = フォルダーを開き、名前がBigCommerceAPI-credentialsで始まるファイルをドロップしてください。
    .action = ファイルを選択…
problem-several-files = ファイルが2つ以上あります
    .text = アカウントを取り違えないよう、Scopewiseは一度に1つのファイルだけを読みます。
    .next = このアカウントのファイルだけをドロップしてください。
    .action = ファイルを選択…
problem-nothing-to-paste = クリップボードにテキストがありません
    .text = 何も変わっていません。
    .next = 先に、ファイルかポップアップのテキストをコピーしてください。
    .action = 貼り付け
file-dialog-missing = ファイルの選択画面を開けませんでした。このデスクトップには、プログラムから呼び出せるものがありません。Debianではxdg-desktop-portal-gtkまたはzenityで使えるようになります。
problem-no-dialog = ファイルの選択画面を開けませんでした
    .text = このデスクトップには、プログラムから呼び出せるファイル選択の機能がありません。Debianではxdg-desktop-portal-gtkまたはzenityで使えるようになります。
    .next = このウィンドウにファイルをドロップするか、中のテキストを貼り付けてください。
    .action = 貼り付け

field-access-token = アクセストークン
field-store-hash = ストアハッシュ
field-client-id = クライアントID
field-client-secret = クライアントシークレット
field-api-path = API path
field-account-name = アカウント名

hint-length-short = { $field }：通常より短い値です
    .text = { $length }文字です。通常は{ $usual }文字です。ブラウザーのポップアップと見比べてください。
    .form = { $length }文字です。通常は{ $usual }文字です。BigCommerceのフォームのAPI pathと見比べてください。
hint-length-long = { $field }：通常より長い値です
    .text = { $length }文字です。通常は{ $usual }文字です。ブラウザーのポップアップと見比べてください。
    .form = { $length }文字です。通常は{ $usual }文字です。BigCommerceのフォームのAPI pathと見比べてください。
hint-hash-digits = ストアハッシュが数字だけです
    .text = ストアの番号とは別のものです。BigCommerceのフォームのAPI pathと見比べてください。
hint-no-api-path = このファイルにはAPI pathがありません
    .text = 行のないStencil-CLIトークンのファイルかもしれません。または、途中で切れています。
hint-cut-store-prefix = ストアハッシュの前の「store-」を取り除きました。
hint-cut-channel = ストアハッシュの後ろにあった、ストアフロントの番号を取り除きました。
hint-cut-address = アドレスからストアハッシュを取り出しました。
hint-cut-brackets = ストアハッシュを囲むかっこを取り除きました。
hint-file-name = ファイル名が別のアカウントのものです
    .text = 名前にあるクライアントIDが、中のクライアントIDと違います。名前が変わったか、ほかのファイルと入れ替わったのかもしれません。

problem-nothing-found = このテキストには値がありません
    .text = ポップアップやファイルにあるはずの行が1つもありません。値が1つだけでは、何の値か分かりません。
    .next = テキスト全体をコピーするか、値を1つずつ入力してください。
    .action = 値を入力
