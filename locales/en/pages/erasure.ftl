hub-function-erasure = Erasing what the portal holds about somebody
    .about = Erases what the portal holds about a person, and the key to it. No register is asked.
purpose-erase-person = erasing what the portal holds about you
law-digital-services-law-art-23 = Digital Services Law No. 21 of 2023, art. 23
    .says = What the portal holds about a person is erased when the person may ask for it and no open case needs it.
