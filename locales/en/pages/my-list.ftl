# A list of one's own: services picked, ordered, kept, begun as one application.

nav-my-list = My list
subject-own = Services of your own choice
my-list-title = My list
my-list-lead = The services that you picked. Put them in your order, and begin them as one application: one set of questions, one reference.
my-list-add = Add to my list
my-list-done = On your list
my-list-added = { $services ->
    [one] Added. There is one service on your list.
   *[other] Added. There are { $services } services on your list.
}
my-list-open = Open my list
my-list-services = In this order
my-list-up = Move up
my-list-down = Move down
my-list-remove = Remove
my-list-start = Start as one application
my-list-more = Find more services
my-list-full = Nothing more fits on the list. Begin it, or remove a service.
my-list-no-room = More lists can’t be kept
my-list-no-room-text = You have as many lists as one person may keep. These services stay in this browser until you close it. Delete one of your lists, and they are kept as a list of their own.
my-list-no-room-forget = Remove these services
my-list-in-browser = The list stays in this browser until you close it. Sign in, and it is kept with your account.
my-list-kept = The list is kept with your account.
my-list-empty = Your list is empty
my-list-empty-text = Choose “Add to my list” beside a service, and you find it here.
my-list-missing = What comes first
my-list-missing-text = By law some services begin after others. If you have not done these yet, put them on the list.
my-list-missing-line = { $first } comes before { $after }.
my-list-apart = An application of its own
my-list-apart-text = These stay on your list, but they can’t be part of the one application. Begin each on its own page.
my-list-apart-because = It is about somebody else than “{ $service }”, and one application is about one person in each role.
my-list-keeping = Keep this list
my-list-name = Name of the list
my-list-name-hint = Only you see it. For example: Before the wedding.
my-list-name-button = Save the name
my-list-new = Begin another list
my-list-forget = Delete this list
my-list-others = Your other lists
my-list-count = { $services ->
    [0] No services
    [one] { $services } service
   *[other] { $services } services
}
my-list-way = Services that you picked, to begin as one application.
my-list-at-desk = Their own lists
