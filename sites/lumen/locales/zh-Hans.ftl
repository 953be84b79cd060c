brand = Lumen
greeting = 您好，有什么可以帮您？
intro = 在这里查找答案，或直接咨询熟悉灯具的同事。

team-berlin = 柏林团队
team-osaka = 大阪团队
team-dubai = 迪拜团队

market-dach = 德国、奥地利和瑞士
market-europe = 欧洲
market-japan = 日本
market-china = 华语地区
market-gulf = 中东
market-north-america = 北美

category-delivery = 配送
category-returns = 退货与保修
category-lighting = 灯泡与调光
category-orders = 订单与付款
category-safety = 安全与安装

topic-order = 我的订单
topic-returns = 退货、破损
topic-lighting = 灯泡、调光
topic-other = 其他

channel-message = 给我们留言
channel-phone-de = 致电德国客服
channel-phone-jp = 致电日本客服
channel-phone-ae = 致电迪拜客服
channel-whatsapp = WhatsApp
channel-line = LINE
channel-wechat = 微信
channel-email = 电子邮件

notice-holiday-parcels = 节假日前，包裹需要多两天送达。

link-imprint = 公司信息
link-privacy = 隐私
link-terms = 条款
