//! A linear classifier with a squared hinge loss, by dual coordinate descent.

/// What a mistake costs.
const COST: f64 = 1.0;
/// How often all examples are gone through: by then weights no longer change in what is kept of them.
const ROUNDS: usize = 30;

/// An example.
pub struct Example {
    /// What it is.
    pub is_upset: bool,
    /// How much it counts.
    pub cost: f64,
    /// Its features, by their places.
    pub features: Vec<(usize, f64)>,
}

/// What was learnt.
pub struct Weights {
    /// Of every example.
    pub bias: f64,
    /// Of features.
    pub of: Vec<f64>,
}

/// Learns from examples with so many features. The same examples give the same weights.
pub fn solve(examples: &[Example], count: usize) -> Weights {
    let mut weights = Weights { bias: 0.0, of: vec![0.0; count] };
    let mut alphas = vec![0.0; examples.len()];
    let squares: Vec<f64> = examples
        .iter()
        .map(|example| 1.0 + example.features.iter().map(|(_, value)| value * value).sum::<f64>())
        .collect();
    let mut order: Vec<usize> = (0..examples.len()).collect();
    let mut random = Random(1);
    for _ in 0..ROUNDS {
        // In another order each time: in one that repeats itself weights may swing for ever.
        for last in (1..order.len()).rev() {
            order.swap(last, random.below(last + 1));
        }
        for &at in &order {
            let example = &examples[at];
            let sign = if example.is_upset { 1.0 } else { -1.0 };
            let diagonal = 0.5 / (COST * example.cost);
            let sum: f64 =
                weights.bias + example.features.iter().map(|(place, value)| weights.of[*place] * value).sum::<f64>();
            let slope = sign * sum - 1.0 + diagonal * alphas[at];
            let alpha = f64::max(alphas[at] - slope / (squares[at] + diagonal), 0.0);
            let change = (alpha - alphas[at]) * sign;
            alphas[at] = alpha;
            if change != 0.0 {
                weights.bias += change;
                example.features.iter().for_each(|(place, value)| weights.of[*place] += change * value);
            }
        }
    }
    weights
}

/// SplitMix64 (Steele et al., OOPSLA 2014, <https://doi.org/10.1145/2660193.2660195>): the same numbers on every machine.
struct Random(u64);

impl Random {
    /// A number below another.
    fn below(&mut self, most: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((mixed ^ (mixed >> 31)) % most as u64) as usize
    }
}
