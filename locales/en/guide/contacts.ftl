# Labels of link buttons, owners of contacts and whom a contact is for.

contact-ozon-site = Ozon site
contact-ozon-help = Ozon help pages
contact-ozon-help-kz = Help for Kazakhstan
contact-ozon-help-by = Documents for Belarus
contact-ozon-travel-site = Open Ozon Travel
contact-ozon-bank-site = Ozon Bank site
contact-ozon-seller-site = Seller account
contact-ozon-job-site = Ozon vacancies
contact-ozon-ir-site = Investors’ site
contact-cbr-site = Bank of Russia site
contact-cbr-reception = Bank of Russia complaints
contact-finombudsman-site = Financial ombudsman
contact-rospotrebnadzor-petition = Write to Rospotrebnadzor
contact-gosuslugi-site = Gosuslugi
contact-mvd-site = Police (MVD) site
contact-fincult-site = Financial literacy site

owner-ozon = Ozon
owner-ozon-bank = Ozon Bank
owner-cbr = Bank of Russia
owner-finombudsman = Financial ombudsman
owner-rospotrebnadzor = Rospotrebnadzor (consumer protection)
owner-mvd = Ministry of Internal Affairs (police)
owner-emergency = Emergency services
owner-gosuslugi = Gosuslugi (state services)

audience-customers = for customers
audience-office = for business with the office, not for customers
audience-regulator = for complaints from the public
audience-investors = for investors, not for customers
audience-press = for the press, not for customers
audience-partners = for partners and job seekers, not for customers
audience-sellers = for sellers, not for customers
