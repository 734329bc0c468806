module example.com/order
