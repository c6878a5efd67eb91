//! What chance would give.

/// How likely `count` or more are where `mean` are expected (Poisson).
pub(super) fn at_least(count: usize, mean: f64) -> f64 {
    if count == 0 {
        return 1.0;
    }
    if mean <= 0.0 {
        return 0.0;
    }
    let (first, mut term) = (number(count), log_term(count, mean).exp());
    let (mut sum, mut next) = (0.0, first);
    // Terms grow until the mean and shrink after it.
    while term > 0.0 && (next <= mean || term > sum * 1e-12) {
        sum += term;
        next += 1.0;
        term *= mean / next;
    }
    sum.min(1.0)
}

/// True when chance gives so many or more only once in `one_in` cases or more rarely.
pub(super) fn is_beyond(count: usize, mean: f64, one_in: f64) -> bool {
    at_least(count, mean) * one_in <= 1.0
}

/// The middle of some numbers.
pub(super) fn median(values: &mut [f64]) -> Option<f64> {
    values.sort_by(f64::total_cmp);
    let middle = values.len() / 2;
    let upper = *values.get(middle)?;
    if values.len() % 2 == 1 { Some(upper) } else { Some(f64::midpoint(*values.get(middle.checked_sub(1)?)?, upper)) }
}

/// A count as a number to reckon with.
pub(super) fn number(count: usize) -> f64 {
    f64::from(u32::try_from(count).unwrap_or(u32::MAX))
}

/// What is usual, for people to read.
pub(super) fn rounded(mean: f64) -> u32 {
    let mut whole = 0_u32;
    while f64::from(whole) + 0.5 <= mean && whole < 1_000_000 {
        whole += 1;
    }
    whole
}

fn log_term(count: usize, mean: f64) -> f64 {
    let factorial: f64 = (1..=count).map(|one| number(one).ln()).sum();
    number(count) * mean.ln() - mean - factorial
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tail_is_that_of_the_poisson_distribution() {
        for (count, mean, tail) in [(0, 1.0, 1.0), (1, 1.0, 0.632_120_6), (3, 0.5, 0.014_387_7), (10, 2.0, 4.649_8e-5)]
        {
            let found = at_least(count, mean);
            assert!((found / tail - 1.0).abs() < 1e-4, "{count} of {mean}: {found}, not {tail}");
        }
        assert!((at_least(40, 60.0) - 0.997).abs() < 0.01, "below the mean");
        assert!(at_least(3, 0.0) == 0.0 && is_beyond(10, 2.0, 10_000.0) && !is_beyond(10, 2.0, 100_000.0));
    }

    #[test]
    fn the_middle_of_numbers() {
        assert_eq!(median(&mut []), None);
        assert_eq!(median(&mut [3.0, 1.0, 2.0]), Some(2.0));
        assert_eq!(median(&mut [4.0, 1.0, 2.0, 3.0]), Some(2.5));
        assert_eq!((rounded(0.49), rounded(0.5), rounded(7.2)), (0, 1, 7));
    }
}
