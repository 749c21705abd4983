section-person = How to call a real person
    .button = A real person
    .text = A person answers in the chat that you opened yourself. A robot answers? Tap or type “Позвать оператора” (call an operator). Ozon has no phone line for customers.
