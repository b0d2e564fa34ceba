# What the app files cannot say in their own words.

list-comma = 、
list-and = { $first }、{ $last }

app-caution-cdata = このガイドは、買い物客としてのサインインまで含め、すべてを求めています。ストアからデータをコピーするだけなら、通常はRead-onlyで十分です。
app-caution-synchup = Create paymentsがあると、トークンを持つ人が未払いの注文の決済を実行できます。B2B Editionには2つ目のトークンが必要です。そのトークンはここではなく、B2B Editionのアプリで作ります。
app-caution-dropstream = Customers loginがあると、トークンを持つ人がどの買い物客としてでもサインインできます。
app-caution-dext = Dextは、保存された支払い手段やログも含め、読み取れる行をすべて読みます。変更は何もできません。

app-last-step-bookkeep = Bookkeepに4つの値を貼り付け、そこで接続を仕上げます。
app-last-step-cdata = CData Syncに値を貼り付け、「Create & Test」を押します。Advancedタブはそのままでかまいません。
app-last-step-dext = Dextに2つの値を貼り付け、「Connect」を押します。
app-last-step-dropstream = 自分のDropStreamアカウントがあれば、DropStreamのガイド「Enable API Access」の続きに進みます。発送代行会社がDropStreamを設定する場合は、その会社に4つの値を渡します。
app-last-step-synchup = SynchUPにこれらの値の入力欄があれば、そこに貼り付けます。なければ、Snapshotの連携担当者に渡します。

app-can-look = { $rows }の閲覧。変更や削除は一切できません。
app-can-read-only = 注文、商品、顧客の閲覧。変更や削除は一切できません。
app-can-read-only-wide = ストアのアカウントで見られるものすべての閲覧。変更や削除は一切できません。
app-can-change = 必要な項目の閲覧と変更：{ $rows }。

created-by-store-owner = { $app }のガイドでは、ストアの所有者が作成することになっています。BigCommerceでは、所有者が権限を与えたユーザーも作成できます。
created-by-administrator = ストア単位のAPIアカウントの作成をストアオーナーから許可された管理者、またはオーナー。
created-by-permitted-user = ストアオーナー、またはストア単位のAPIアカウントの作成をオーナーから許可されたユーザー。

reach-read-only = { $rows ->
    [1] { $rows }行、Read-only
   *[other] { $rows }行、すべてRead-only
}
reach-up-to-modify = { $rows }行、最大Modify
reach-everything = { $rows }行、すべて

strip-spoken = { $form }行中{ $needed }行、{ $reach }
strip-all-read-only = すべてRead-only
strip-mixed = 変更可{ $change }行、{ $care ->
    [0] 要注意なし
   *[other] 要注意{ $care }行
}

checklist-head =
    { $app }用のBigCommerceの行
    APIアカウント名：{ $name }
    Token type：V2/V3 API token
    次の{ $rows }行を、フォームの順に設定します：
checklist-foot = ほかの行はそのままにします。そのあと「Save」を押します。
app-can-more = ほか{ $count }行

app-variant-migrate-out = BigCommerceから移る
app-variant-migrate-in = BigCommerceに移る
app-variant-full-import = 完全インポート
app-variant-headless = 高速ヘッドレスインポート

reach-none = 行はまだ不明
app-last-step = { $app }に値を貼り付け、そこで接続を仕上げます。
app-seen = 確認：{ $seen }
app-seen-and = { $seen }、{ $rest }
app-from-file = 自分のファイル{ $file }より
app-from-pasted = 貼り付けたガイドより
app-from-hand = 手動で選んだ行
app-without-level = レベルのない行{ $count }行
date-month = { $year }年{ $month }
month-1 = 1月
month-2 = 2月
month-3 = 3月
month-4 = 4月
month-5 = 5月
month-6 = 6月
month-7 = 7月
month-8 = 8月
month-9 = 9月
month-10 = 10月
month-11 = 11月
month-12 = 12月

guide-rows = { $count ->
    [0] 行は見つかりませんでした
   *[other] { $count }行見つかりました
}
guide-no-level = レベルの指定なし
guide-rule = ルール：{ $words }
guide-rule-all-read-only = Read-onlyを選べる行は、すべてRead-onlyにする
guide-rule-all-highest = すべての行を、最も高いレベルにする
guide-doubt = すべての行のことではない可能性があるため、適用していません：「{ $words }」
guide-values = 求められる値：{ $words }
guide-account = アカウント名：{ $words }
guide-unread = 読み取れない部分：{ $words }
guide-unreadable = このガイドを読めません。名前と、開く権限があるかを確かめてください。
guide-too-large = ガイドとして読める大きさ（2 MB）を超えています。行の書かれたページだけを保存してください。
guide-not-text = これはテキストではありません。開いてすべて選択し、コピーした内容をテキストファイルとして保存してください。
app-which-way = どの使い方ですか？
app-rows-unknown = ガイドの文章に行が書かれていません。
app-rows-unknown-more = 画像の中にあるか、使う機能によって変わるのかもしれません。行の書かれたページを貼り付けるか、アプリの提供元に一覧を聞いて、行を手動で選んでください。
app-own = 自分のファイルより
app-more = その他のアプリ
app-last-step-afternoon-light = ガイドに名前のあるAfternoon Lightの担当者に値を送ります。暗号化されていないメールより安全な方法を相談してください。
app-last-step-convermax = ガイドでは、認証情報ファイルをConvermaxにメールで送ることになっています。暗号化されていないメールより安全な方法を相談してください。
app-last-step-datocms-plugin = これらの値でストアフロント用のトークンを作り、そのトークンとGraphQLのアドレスをプラグインに入力します。
app-last-step-heres-chatbot = 2つの値をHeresに渡します。暗号化されていないメールより安全な方法を相談してください。
app-last-step-item-oms = itemに2つの値を貼り付け、「Test Connection」を押します。テストに通ったら「Submit」を押します。
app-last-step-keboola = Keboolaに2つの値を貼り付け、「Test Connection」を押します。
app-last-step-myob-acumatica = Acumaticaに値を貼り付け、「Test Connection」を押します。
app-last-step-shopalyst = トークンはShopalystのチームに渡します。暗号化されていないメールより安全な方法を相談してください。
app-last-step-source-medium = ガイドでは、トークンをSource Mediumの共有メールボックスにメールで送ることになっています。暗号化されていないメールより安全な方法を相談してください。
app-last-step-stone-edge = ガイドでは、値をStone Edgeの営業窓口にメールで送ります。返信でカートID、パスワード、スクリプトのアドレスが届きます。暗号化されていないメールより安全な方法を相談してください。
app-last-step-storyblok = これらの値でストアフロント用のトークンを作り、そのトークンとストアフロントのアドレスをStoryblokに入力します。
app-last-step-sumtracker = ガイドでは、認証情報ファイル全体をSumtrackerのサポートにメールで送ることになっています。暗号化されていないメールより安全な方法を相談してください。
app-last-step-truto = Trutoから届く接続リンクを開き、そこに2つの値を貼り付けます。
app-last-step-wbsync = Wbsyncに値を貼り付けて保存し、「Check Connection」を押します。
app-last-step-wpengine-atlas = トークンを貼り付け、「Confirm Connection」を押します。うまくいかないときは、まずトークンを確かめてください。

app-note-acctvantage = ガイドの行は画像の中にしかありません。文章に出てくる入力欄はAPI Pathだけなので、ほかの欄もあると考えておきます。
app-note-activepieces = 行は書かれていませんが、接続の確認では商品の一覧を読みます。Productsの行がないと確認に通らず、認証情報が原因だと表示されます。
app-note-afternoon-light = ガイドには、注文ステータスの追加も任意の項目として書かれています。
app-note-airbyte = この接続元は、Airbyteではアーカイブ済みです。必要なデータの行だけRead-onlyにすれば足ります。ただし、古い版の確認ではチャネルを読むので、Channel Settingsがないと通りません。
app-note-akeneo = 入力欄の名前は、ここでは分かりません。テストが赤くなったら、余分な空白や値の入れ違いがないか確かめてください。
app-note-alhena = Alhenaに注文をキャンセルさせないなら、OrdersはRead-onlyでかまいません。ガイドではInformation & Settingsを「Store Information」と呼んでいます。
app-note-amplience = ガイドには行の名前がありますが、レベルはありません。api_urlも求められます。
app-note-bigbusiness = ガイドにあるのは、商品の更新にProductsが必要ということだけです。ModifyはScopewiseの解釈です。あとで行を増やすには、新しいアカウントが必要です。
app-note-bigcommerce-for-wordpress-full = プラグイン自体の確認で読むのは、カタログの概要だけです。確認に通っても、ほかの行が正しいとは限りません。
app-note-bigcommerce-for-wordpress-headless = 完全インポートの行に、ストアフロント用トークンの2行を加えたものです。高速ヘッドレスインポートを使う場合だけ選びます。
app-note-bloomreach-starterstore = APIのベースアドレスも求められます。ガイドにあるWishlistsの行は、BigCommerceではCustomersに含まれます。
app-note-catalyst-cli = これらの行は、ツールが自分でサインインするときの要求からScopewiseが読み取ったものです。新しい「catalyst auth login」は、ホスティング用も含む別の行を要求します。
app-note-celigo = トークンで接続する場合の行は、ガイドに書かれていません。Username欄にはクライアントIDを、Password欄にはアクセストークンを入れます。
app-note-cleo-clarify = ガイドに一覧はありません。行はジョブの内容によって変わります。接続を作る前に、値をvaultの項目に入れます。
app-note-clione = ガイドには、閉じておく行も書かれています。入力欄の名前は、ここでは分かりません。
app-note-datocms-plugin = フォームに入れるのは、GraphQLのアドレスと、このアカウントで作ったストアフロント用のトークンです。ガイドにある行は1つだけで、レベルは書かれていません。
app-note-despatch-cloud = フォームでは注文ステータスも求められます。ガイドではアクセストークンを控えることになっていますが、その入力欄は出てきません。
app-note-devart-odbc = ガイドはストアに必要な最小限のアクセスを求めていて、行は書かれていません。Store IDはストアハッシュのことで、API pathから取り出します。
app-note-domo-writeback = このアプリはストアに書き込みますが、ガイドに行は書かれていません。どの行を変更するのか、Domoに聞いてください。
app-note-feedonomics = 開発者向けの例に基づいていて、行は書かれていません。store_urlも求められます。
app-note-fivetran = 確認したページに、行は書かれていません。Fivetranの設定テストは、あとでもう一度実行できます。
app-note-flexipim = ガイドの手順7と8では、2つの入力欄が入れ替わっています。クライアントIDはX-Auth-Clientに、アクセストークンはX-Auth-Tokenに入れます。
app-note-flowlink = 行は、FlowLinkと電話で決めます。フォームではストアのアドレスも求められます。ガイドによると、行はあとから変更できません。行を増やすには、新しいアカウントが必要です。
app-note-gladly = ガイドの行は画像の中にしかありません。フォームには、自分で決めた名前も入れます。ストアハッシュは「store-」を付けずに入力します。
app-note-heres-chatbot = ガイドは必要最小限のアクセスを求めていますが、行は書かれていません。End pointはAPI path、API KEYはアクセストークンのことです。
app-note-hevo = ガイドの行は、ここでは分かりません。既存の認証情報も使えますが、別のアカウントにすると、あとで取り消しやすくなります。
app-note-inconnect = ガイドの行は例なので、ほかにも必要かもしれません。Store IDはストアハッシュのことです。
app-note-ipaas-com = フォームではAPI URLも求められます。通常はhttps://api.bigcommerce.comです。ガイドにある支払い方法のレベルGetは、BigCommerceではRead-onlyです。
app-note-item-oms = ガイドに行は書かれていないので、どの行が必要かをitemに聞いてください。X-Auth-Token欄にはアクセストークンを入れます。
app-note-jitterbit = ガイドはすべての行に最も高いレベルを求めていますが、ほとんどのジョブにはそこまで必要ありません。接続テストは、クライアントIDが間違っていても通ることがあります。
app-note-keboola = ガイドは行を挙げずにRead-onlyを求めているので、読み取れる行をすべて載せています。ガイドのアドレスは提供元のプレビューページで、使えなくなるかもしれません。
app-note-kustomer = ガイドの行と入力欄は、ここでは分かりません。Postmanを使って手作業でWebhookを作る手順もあります。
app-note-litextension-source = Customers、Orders、Productsが必要なのは、それらを移行する場合だけです。入力欄はScopewiseの解釈です。古いガイドにあるaccount-levelトークンは、これとは別のものです。
app-note-litextension-target = Customers、Orders、Productsが必要なのは、それらを移行する場合だけです。入力欄はScopewiseの解釈です。古いガイドにあるaccount-levelトークンは、これとは別のものです。
app-note-lytics = これらの行は、Lyticsにデータを取り込むためのものです。書き出しもするなら、CustomersをModifyにします。フォームには、自分で決めたラベルと説明も入れます。
app-note-myob-acumatica = 確認したページに、行は書かれていません。Store Admin Pathは、ストアのアドレスの後ろに/manageを付けたものです。商品画像を同期する場合は、WebDAVの情報も必要です。
app-note-next-cart-source = Customers、Orders、Productsが必要なのは、それらを移行する場合だけです。クライアントシークレットは不要です。
app-note-next-cart-target = 移行の前に、ストアの注文メールをオフにします。Customers、Orders、Productsが必要なのは、それらを移行する場合だけです。クライアントシークレットは不要です。
app-note-order-time = ガイドは旧式（legacy）のAPIアカウントも求めていますが、新しいストアではもう作れません。なしで進める方法をOrder Timeに聞いてください。フォームにどの値を入れるかは、ガイドに出てきません。
app-note-pavo = ガイドに名前がある入力欄はStore Hashだけです。ほかの欄には、認証情報ファイルの対応する値を入れます。Pavoは保存の前に接続をテストします。
app-note-pimworks = アカウントはストアごとに1つ作ります。ガイドは、同じ値を複数のストアで使わないよう注意しています。2023年のガイドです。
app-note-qlik-talend = 入力欄の名前は、ここでは分かりません。値は認証情報ファイルにあります。
app-note-rebillia = 手元のガイドはCheckoutsで終わっていますが、一覧にはまだ続きがあるかもしれません。Rebilliaの別のガイドでは、Information & SettingsはNoneのままです。
app-note-returnly-switchboard = 値の渡し方は、ガイドに出てきません。自分のアカウントがいらない、インストール型のアプリの話かもしれません。先にSwitchboardに聞いてください。
app-note-ringcentral-ecommerce-app = 入力欄は、アプリの設定のもっと後のページにあります。Scopewiseではまだそのページを確認していません。
app-note-sales-channel-hub = ガイドには行の名前がありますが、レベルはありません。フォームではストアのアドレスも求められます。もう1つの方法として、ワンクリックでも接続できます。
app-note-skyvia = ガイドは行の選択を利用者に任せています。入力欄の名前は、ここでは分かりません。値をなくした場合は、新しいアカウントが必要です。
app-note-source-medium = ガイドに「inactive」とあるので、今も有効かどうかをSource Mediumに聞いてください。
app-note-starship = ガイドは在庫、拠点、発送の行ができる前のもので、それらの行には触れていません。同じ値を使えるのは、StarShipの1拠点につき一度だけです。
app-note-starshipit = ラベルの印刷に必要な範囲を大きく超えています。支払い、テーマ、買い物客としてのサインインの行も含まれます。StarshipitのUsername欄は空のままにします。
app-note-stencil-cli = Token typeでStencil-CLI tokenを選びます。行はなく、ローカルでの開発か、テーマの公開かを選ぶだけです。「stencil init」はストアフロントのアドレスも尋ね、そこからストアハッシュを調べます。
app-note-stitch = 旧式（legacy）のAPIアカウントは使えません。
app-note-storyblok = フォームに入れるのはアカウントの値ではなく、ストアフロントのアドレスと、このアカウントで作ったストアフロント用のトークンです。このトークンを作るにはStorefront API Tokensも必要なはずですが、ガイドは触れていません。
app-note-strapi-bigcommerce = 行は書かれていません。チャネルID、ストアのアドレス、アプリ独自の暗号鍵も求められます。
app-note-suiteengine-csm = ガイドは全体にCreateかModifyを求めています。すべての行を最も高いレベルにしたのはScopewiseの解釈で、入力欄は分かりません。B2B Editionのストアには、さらにアカウントが必要です。
app-note-sumtracker = Store URLをAPI pathとしたのは、Scopewiseの解釈です。Sumtrackerでうまくいかないときは、どのアドレスを入れるのか聞いてください。
app-note-tray = ガイドに行は書かれていません。ストアハッシュは、管理画面のアドレスの「store-」の後ろから取ります。
app-note-truto = ガイドに行は書かれていません。API Key欄にはアクセストークンを入れます。
app-note-workato = ガイドに一覧はありません。部署ごとにアカウントを1つ作り、必要な行だけを与えるよう勧めています。2019年のガイドです。
app-note-wpengine-atlas = ガイドに名前がある入力欄は、Access Tokenだけです。
app-note-yext = フォームでは通貨とストア名も求められます。値は2つとも認証情報ファイルにあります。
app-note-your-store-tools = 古いアカウントで権限のエラーが出る場合、解決方法はいつも、新しいアカウントを作ることです。
app-note-zynk = ガイドに行は書かれていません。3つの入力欄すべてに入力が必要です。

app-good-to-know = 知っておくこと
app-low-confidence = アプリのガイドと見比べてください。
app-low-confidence-more = ここに追加したとき、ガイドの一部しか読めませんでした。
app-guide-at = ガイドの場所
app-ways = { $count }通りから選べます
app-values-unnamed = 値（BigCommerceでの名前）
reach-no-level = { $rows }行、レベルの指定なし
app-no-level = ガイドにレベルの指定がない行が{ $count }行あります。
app-no-level-more = 低いほうのレベルを示しています。アプリがそこで何かを変更する場合は、必要なレベルをアプリの提供元に聞いてください。
app-other-token = このアプリにはStencil-CLIトークンが必要です。
app-other-token-more = このトークンには、行の代わりにアクセスレベルがあります。Scopewiseはまだこの手順を案内できません。BigCommerceのフォームで「Stencil-CLI token」を選んでください。
