//! What is wrong with a log, in words for the auditor at the command line.

use domain::exchange::chain::Flaw;

/// One line a flaw: which row, and what was done to it.
pub fn words(flaw: &Flaw) -> String {
    match flaw {
        Flaw::Edited { seq, id } => format!("row {seq} ({id}): edited: its content, place or hash was changed"),
        Flaw::Unlinked { seq, id } => format!(
            "row {seq} ({id}): does not follow from row {}: one of the two was exchanged, or its hash made anew",
            seq - 1
        ),
        Flaw::Missing { from, to } => format!("{}: deleted", rows(*from, *to)),
        Flaw::Truncated { from, to } => {
            format!("{}: cut off at the end; the head says that they were there", rows(*from, *to))
        }
        Flaw::Twice { seq, id } => format!("row {seq} ({id}): inserted: the place is taken by another row"),
        Flaw::Repeated { id } => format!("a row ({id}): inserted: it is there more than once"),
        Flaw::OutOfPlace { rows } => {
            format!(
                "{rows} row(s): inserted or moved: they stand below 1 or beyond the head, where the chain has no places"
            )
        }
        Flaw::Unreadable { seq: Some(seq), why } => format!("row {seq}: edited: it can't be read: {why}"),
        Flaw::Unreadable { seq: None, why } => format!("a row without a place can't be read: {why}"),
        Flaw::Forged { seq: Some(seq), id } => {
            format!("row {seq} ({id}): changed, or not written by the portal: its seal does not fit")
        }
        Flaw::Forged { seq: None, id } => {
            format!(
                "a row that is not chained yet ({id}): changed, or not written by the portal: its seal does not fit"
            )
        }
        Flaw::Unsealed { from, to } => {
            format!("{}: inserted: without the portal's seal, although earlier rows have it", rows(*from, *to))
        }
        Flaw::HeadMissing => "the head: deleted".to_owned(),
        Flaw::HeadForged => "the head: changed or made anew: it is not signed with the portal's key".to_owned(),
        Flaw::HeadUnlike { seq } => format!("the head: it is that of another log: row {seq} has another hash"),
        Flaw::CheckpointUnreadable { line, why } => format!("checkpoints, line {line}: can't be read: {why}"),
        Flaw::CheckpointForged { line } => {
            format!("checkpoints, line {line}: not signed with the portal's key, nor with one given by --key")
        }
        Flaw::CheckpointUnlike { line, seq, at } => {
            format!(
                "checkpoints, line {line}: at {at} row {seq} was another one: the log was rewritten or cut off since"
            )
        }
    }
}

fn rows(from: i64, to: i64) -> String {
    if from == to { format!("row {from}") } else { format!("rows {from} to {to}") }
}
