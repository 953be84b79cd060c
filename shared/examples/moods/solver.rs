//! A linear classifier with a squared hinge loss, by dual coordinate descent.

/// What a mistake costs.
const COST: f64 = 1.0;
/// How often all examples are gone through: by then weights no longer change in what is kept of them.
const ROUNDS: usize = 60;

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
    // A step that shares no divisor with how many there are visits each once, far from the one before.
    let step =
        (1..).map(|more| examples.len() / 3 + more).find(|step| divisor(*step, examples.len()) == 1).unwrap_or(1);
    for _ in 0..ROUNDS {
        let mut at = 0;
        for _ in 0..examples.len() {
            at = (at + step) % examples.len();
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

fn divisor(a: usize, b: usize) -> usize {
    if b == 0 { a } else { divisor(b, a % b) }
}
