brand = Challenged
category-orders = Orders
channel-message = Write to us
channel-email = E-mail
