//! Countries: ISO 3166-1 alpha-2.

use crate::table::{Table, Text};

/// Every code that is assigned, and `XK`, which networks and CLDR use for Kosovo.
const CODES: &str = "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS \
    BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI \
    FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR \
    IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM \
    MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT \
    PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM \
    TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW";

/// Reads a country's code.
pub fn read(table: &Table<'_>, text: Text<'_>) -> Option<String> {
    let is_known = |code: &str| code.len() == 2 && CODES.split(' ').any(|known| known == code);
    if is_known(text.value) {
        return Some(text.value.to_owned());
    }
    let upper = text.value.to_ascii_uppercase();
    let meant = match upper.as_str() {
        "UK" => Some("GB"),
        "EL" => Some("GR"),
        _ => Some(upper.as_str()).filter(|code| is_known(code)),
    };
    let hint = match meant {
        Some(code) => format!("write `{code}`"),
        None => "write two capital letters of ISO 3166-1, such as `DE`".to_owned(),
    };
    table.file.error(text.at, format!("`{}` is not a country: {hint}", text.value));
    None
}

#[cfg(test)]
mod tests {
    #[test]
    fn there_are_as_many_codes_as_iso_has() {
        let codes: std::collections::BTreeSet<_> = super::CODES.split(' ').filter(|code| code.len() == 2).collect();
        assert_eq!(codes.len(), 249 + 1);
        assert!(super::CODES.split(' ').is_sorted());
    }
}
