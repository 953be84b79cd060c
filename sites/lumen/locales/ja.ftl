brand = Lumen
greeting = 何かお困りですか？
intro = よくあるご質問を検索できます。照明に詳しいスタッフにもご相談いただけます。

team-berlin = ベルリンチーム
team-osaka = 大阪チーム
team-dubai = ドバイチーム

market-dach = ドイツ・オーストリア・スイス
market-europe = ヨーロッパ
market-japan = 日本
market-china = 中国語圏
market-gulf = 中東
market-north-america = 北米

category-delivery = 配送
category-returns = 返品・保証
category-lighting = 電球・調光
category-orders = ご注文・お支払い
category-safety = 安全・取り付け

topic-order = ご注文について
topic-returns = 返品・破損
topic-lighting = 電球・調光
topic-other = その他

channel-message = メッセージを送る
channel-phone-de = ドイツの窓口に電話する
channel-phone-jp = お電話（日本）
channel-phone-ae = ドバイの窓口に電話する
channel-whatsapp = WhatsApp
channel-line = LINEで相談する
channel-wechat = WeChat
channel-email = メール

notice-holiday-parcels = 年末年始のため、お荷物のお届けに通常より2日ほど長くかかります。

link-imprint = 会社概要
link-privacy = プライバシー
link-terms = 利用規約
