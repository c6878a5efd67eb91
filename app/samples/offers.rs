//! Samples of offers and reminders, and of their switches.

use super::Gallery;
use app::pages::*;
use domain::catalogue::{Catalogue, Proactive, Trigger};
use jiff::civil::date;

/// One card of each kind that the catalogue has.
pub(crate) fn cards(c: &Catalogue) -> Vec<OfferCard> {
    c.proactive.iter().map(|offer| card(c, offer)).collect()
}

fn law(c: &Catalogue, offer: &Proactive) -> Law {
    Law::of(c, &c.hub_functions.get(&offer.function).expect("the function").legal_basis)
}

fn card(c: &Catalogue, offer: &Proactive) -> OfferCard {
    let of_event = matches!(offer.trigger, Trigger::Event { .. });
    OfferCard {
        id: "0193f7a0-0000-7000-8000-000000000001".to_owned(),
        kind: offer.id.clone(),
        start: offer.start.0.clone(),
        source: if of_event { "civil-status" } else { "drivers" }.to_owned(),
        law: law(c, offer),
        day: Some(date(2026, 11, 20)),
        shared: of_event,
        services: if of_event { 4 } else { 1 },
        facts: of_event.then_some((38, 31)),
    }
}

pub(crate) fn show(g: &mut Gallery<'_>) {
    let c = g.catalogue;
    let switch = |(place, offer): (usize, &Proactive)| OfferSwitch {
        kind: offer.id.clone(),
        wanted: place % 2 == 0,
        law: law(c, offer),
    };
    g.signed_in("my-offers", OffersPage { switches: c.proactive.iter().enumerate().map(switch).collect() });
}
