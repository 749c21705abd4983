# Deadlines: term-<rule> says which one (“…: the last day is 1 December” follows). The phone writes the date, sometimes with a full stop of its own: none follows.

term-bank_reply_15_working_days = The bank’s answer to your request
term-bank_reply_extended_25_working_days = The bank’s answer if it asked for documents
term-cbr_forward_7_working_days = The Bank of Russia forwards your request to the bank
term-cbr_then_bank_22_working_days = The bank’s answer to a request sent through the Bank of Russia
term-cbr_then_bank_extended_32_working_days = The bank’s answer to a request sent through the Bank of Russia, if the bank asked for documents
term-cbr_own_reply_30_calendar_days = The answer of the Bank of Russia itself
term-cbr_own_reply_60_calendar_days = The answer of the Bank of Russia itself, in some cases
term-rpn_reply_30_calendar_days = The answer of Rospotrebnadzor
term-ozon_claim_30_calendar_days = The answer to your claim
term-ombudsman_claim_15_working_days = The bank’s answer to an electronic claim on the standard form
term-ombudsman_limit_3_years = Applying to the financial ombudsman
term-bank_notice_next_day = Telling the bank about the theft
term-fz161_return_30_calendar_days = The refund of stolen money, where the bank owes it
term-fz161_hold_2_days = The bank holds a suspicious transfer
term-hotel_letter_14_calendar_days = The letter about the day you left the hotel
term-return_by_post_4_calendar_days = Sending a return by post from another country
term-return_abroad_10_calendar_days = Sending back goods bought from abroad
term-travel_package_24_hours_after_landing = The Ozon Travel support package

term-last-day = { $what }: the last day is { $date }
term-moved = That is a day off; for the answer the last day is { $moved }
term-day-off = That is a day off, but don’t count on the day after it.
term-may-shift = The days off for { $years } have not been decided yet: the date may shift.
term-by-calendar = The date follows the { $years } calendar.
term-due-today = The last day is today.
term-overdue = The deadline has passed.
term-left-days = { $left ->
    [one] { $left } day is left.
   *[other] { $left } days are left.
}
term-left-working-days = { $left ->
    [one] { $left } working day is left.
   *[other] { $left } working days are left.
}

term-event = { $what }: the last day
term-event-yours = Do it by the end of this day.
term-event-theirs = If there is no answer by the end of this day, you can take the next step.
