//! The operator's token: from the command line, the environment, in development `.dev.vars`, or the folder of a server on this
//! machine.

use std::path::Path;
use std::{env, fmt, fs, io};

use crate::hosting::{DATA, SETTINGS};

/// The name of the environment's variable, and of the line in `.dev.vars`.
pub const VARIABLE: &str = "NEARHAND_OPERATOR_TOKEN";

/// The fewest characters of a token: as hexadecimal digits these are 128 bits, which nobody guesses.
pub const SHORTEST: usize = 32;

/// A new secret: 256 random bits, as hexadecimal digits.
///
/// # Errors
/// Where the system gives no random numbers.
pub fn new_secret() -> io::Result<String> {
    let mut random = [0; 32];
    getrandom::fill(&mut random).map_err(io::Error::other)?;
    Ok(random.iter().map(|byte| format!("{byte:02x}")).collect())
}

/// The operator's token, and where it was found.
#[derive(Clone)]
pub struct Token {
    value: String,
    origin: String,
}

/// There is no token, or none that can be one.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub enum NoToken {
    /// None was found anywhere.
    #[error(
        "there is no operator's token: give `--token`, set {VARIABLE}, or run in a folder with a `.dev.vars` \
         (`cargo xtask dev` writes one) or a `{DATA}` (`nearhand serve` begins one)"
    )]
    Missing,
    /// It cannot be sent in a header.
    #[error("the token from {0} cannot be one: it is empty, or has spaces or other characters than visible ASCII")]
    Bad(String),
}

impl Token {
    /// A token that was given by hand.
    pub fn given(value: &str) -> Self {
        Token { value: value.to_owned(), origin: "`--token`".to_owned() }
    }

    /// The first there is: `given`, the environment's, that of `.dev.vars` or of a server's folder, in `folder` or above it.
    ///
    /// # Errors
    /// [`NoToken`].
    pub fn find(given: Option<&str>, folder: &Path) -> Result<Self, NoToken> {
        let token = given
            .map(Token::given)
            .or_else(|| Some(Token { value: env::var(VARIABLE).ok()?, origin: VARIABLE.to_owned() }))
            .or_else(|| folder.ancestors().find_map(|above| of_file(&above.join(".dev.vars"))))
            .or_else(|| folder.ancestors().find_map(|above| of_file(&above.join(DATA).join(SETTINGS))))
            .ok_or(NoToken::Missing)?;
        let is_good = !token.value.is_empty() && token.value.bytes().all(|b| b.is_ascii_graphic());
        if is_good { Ok(token) } else { Err(NoToken::Bad(token.origin)) }
    }

    /// Whether it could be guessed: good enough for a server on this machine, and for no other.
    pub fn is_short(&self) -> bool {
        self.value.len() < SHORTEST
    }

    /// The token itself.
    pub fn value(&self) -> &str {
        &self.value
    }

    /// Where it was found.
    pub fn origin(&self) -> &str {
        &self.origin
    }
}

/// A token is not printed.
impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Token from {}", self.origin)
    }
}

fn of_file(path: &Path) -> Option<Token> {
    let text = fs::read_to_string(path).ok()?;
    let value =
        text.lines().find_map(|line| line.trim().strip_prefix(VARIABLE)?.trim_start().strip_prefix('='))?.trim();
    let unquoted = ['"', '\''].into_iter().find_map(|quote| value.strip_prefix(quote)?.strip_suffix(quote));
    Some(Token { value: unquoted.unwrap_or(value).to_owned(), origin: path.display().to_string() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_dev_vars_is_read() {
        let root = tempfile::tempdir().unwrap();
        let inner = root.path().join("a/b");
        fs::create_dir_all(&inner).unwrap();
        for (text, expected) in [
            ("OTHER=1\nNEARHAND_OPERATOR_TOKEN=abc\n", Some("abc")),
            ("NEARHAND_OPERATOR_TOKEN = \"a b=c\" \r\n", Some("a b=c")),
            ("NEARHAND_OPERATOR_TOKENS=abc\n", None),
            ("", None),
        ] {
            fs::write(root.path().join(".dev.vars"), text).unwrap();
            let token = inner.ancestors().take(3).find_map(|above| of_file(&above.join(".dev.vars")));
            assert_eq!(token.as_ref().map(Token::value), expected, "{text}");
        }
    }

    #[test]
    fn what_is_given_goes_first_and_must_fit_a_header() {
        let folder = Path::new("/");
        let good = "a".repeat(SHORTEST);
        assert_eq!(Token::find(Some(&good), folder).unwrap().value(), good);
        assert!(Token::find(good.get(1..), folder).unwrap().is_short());
        assert!(matches!(Token::find(Some("a\nb"), folder), Err(NoToken::Bad(_))));
        assert!(matches!(Token::find(Some(""), folder), Err(NoToken::Bad(_))));
    }
}
