# Your own texts, in Fluent (https://projectfluent.org). Anything the widget says can be put in other words here too.
brand = My shop
greeting = How can we help?
intro = Find an answer here, or write to us.

# The names of subjects and channels: category-<category>, channel-<id>, and of teams: team-<id>.
category-orders = Orders
channel-message = Write to us
