//! Rules over all scopes in other languages than English. Guides in these languages keep
//! BigCommerce's own names for the form and its levels, or translate only the levels.

use super::lexicon::StatedLevel;
use super::sentence::{Prose, Sentence};
use super::words::Words;
use crate::catalog::{Level, Rule};
use std::sync::LazyLock;

/// "All", "every", "everywhere".
const ALL: &[&str] = &[
    "alle",
    "allen",
    "aller",
    "jede",
    "jeden",
    "jeder",
    "jedem",
    "sämtliche",
    "sämtlichen",
    "überall",
    "tous",
    "toutes",
    "chaque",
    "partout",
    "todos",
    "todas",
    "cada",
    "todo",
    "tutti",
    "tutte",
    "ogni",
    "ovunque",
    "dappertutto",
    "alles",
    "elke",
    "iedere",
    "overal",
    "wszystkie",
    "wszystkich",
    "każdy",
    "każdym",
    "każdego",
    "samtliga",
    "varje",
    "hver",
    "kaikki",
    "tüm",
    "bütün",
    "všechny",
    "všech",
];
/// "The highest", "full".
const HIGHEST: &[&str] = &[
    "höchste",
    "höchsten",
    "höchstmögliche",
    "höchstmöglichen",
    "maximale",
    "maximalen",
    "volle",
    "vollen",
    "vollzugriff",
    "élevé",
    "élevée",
    "maximal",
    "alto",
    "alta",
    "máximo",
    "máxima",
    "massimo",
    "massima",
    "elevato",
    "hoogste",
    "hoogst",
    "najwyższy",
    "najwyższym",
    "najwyższe",
    "najwyższego",
    "maksymalny",
    "pełny",
    "pełne",
    "högsta",
    "højeste",
    "høyeste",
    "yüksek",
    "nejvyšší",
];
/// "Read-only", where a language has a word of its own for it.
const READ: &[&str] = &[
    "nur lesen",
    "nur-lesen",
    "nur lesend",
    "lesezugriff",
    "lecture seule",
    "solo lectura",
    "sólo lectura",
    "sola lettura",
    "solo lettura",
    "somente leitura",
    "apenas leitura",
    "só leitura",
    "alleen lezen",
    "alleen-lezen",
    "tylko do odczytu",
    "tylko odczyt",
    "skrivskyddad",
    "読み取り専用",
    "只读",
    "唯讀",
    "읽기 전용",
];
/// "Scope", "permission", "row".
const SCOPES: &[&str] = &[
    "berechtigung",
    "recht",
    "zeile",
    "bereich",
    "autorisation",
    "droit",
    "portée",
    "ligne",
    "permiso",
    "ámbito",
    "alcance",
    "fila",
    "permesso",
    "permessi",
    "ambit",
    "righe",
    "riga",
    "permiss",
    "escopo",
    "linha",
    "machtiging",
    "rechten",
    "regel",
    "uprawnie",
    "zakres",
    "wiersz",
    "behörighet",
    "スコープ",
    "権限",
    "項目",
    "权限",
    "範囲",
    "권한",
];
/// "Level", "access".
const LEVELS: &[&str] = &[
    "stufe", "zugriff", "niveau", "accès", "nivel", "acceso", "livello", "accesso", "nível",
    "acesso", "toegang", "poziom", "dostęp", "nivå", "düzey", "úroveň",
];
/// The other words of a rule in these languages. With any other word, the sentence is a doubt: it may
/// be about some scopes only.
const PLAIN: &str = "bei den dem die der das unter in im auf an zu sie bitte wählen wähle stellen \
    stelle setzen setze vergeben geben gib es diese dieser gibt wo ist jeweils und oauth scopes scope \
    api read only read-only modify full none the pour les le la dans sur choisissez choisir réglez mettez \
    sélectionnez donnez ce existe là où plus veuillez et des de du à au aux en el los las elige elija \
    seleccione selecciona ponga pon establezca configure asigne más por favor que lo tenga sin \
    excepción a y del negli nei scegliete scegli imposta impostate selezionare seleziona dove questo \
    esiste il più per gli i e di su em escolha selecione defina o os as mais sem exceção para do da no \
    na kies zet stel bij voor het op niet-lezen waar dat kan wybierz ustaw w we dla välj ställ på för \
    oauth-scopes level access";
/// Words that negate or limit.
const NOT: &[&str] = &[
    "nicht", "kein", "keine", "keinen", "keiner", "niemals", "nie", "pas", "jamais", "aucun",
    "aucune", "no", "nunca", "ningún", "ninguna", "jamás", "non", "mai", "nessun", "nessuna",
    "não", "nenhum", "nenhuma", "niet", "geen", "nooit", "żaden", "inte", "außer", "ausser",
    "sauf", "excepto", "salvo", "tranne", "eccetto", "exceto", "behalve", "oprócz", "wenn",
    "falls", "si", "se", "als", "jeśli",
];
/// The same where words aren't set apart by spaces.
const UNSPACED: [(&[&str], &[&str], &[&str]); 3] = [
    (
        &["すべて", "全て", "全部", "各項目"],
        &["最も高い", "最高", "最大", "フル"],
        &["しない", "以外", "場合"],
    ),
    (&["所有", "全部", "每个", "每個"], &["最高", "最大"], &["不要", "除", "如果"]),
    (&["모든", "전체"], &["가장 높은", "최고", "최대"], &["않", "제외"]),
];

/// All words for "all", in every language.
static ANY: LazyLock<Words> = LazyLock::new(|| {
    let unspaced = UNSPACED.iter().flat_map(|(all, ..)| all.iter());
    Words::of(ALL.iter().chain(unspaced))
});

/// Reads a rule from a sentence about scopes. Returns whether the sentence is one about all of them
/// in one of these languages.
pub(super) fn read(sentence: &Sentence<'_>, prose: &mut Prose) -> bool {
    if sentence.question || sentence.items.iter().any(|item| item.scope().is_some()) {
        return false;
    }
    let at = super::line::span(&sentence.items);
    let Some(text) = sentence.words(&at) else { return false };
    let small = text.to_lowercase();
    // Most sentences have none of these words.
    if !ANY.are_in(&small) {
        return false;
    }
    let words: Vec<&str> = small
        .split(|c: char| !c.is_alphanumeric() && c != '-')
        .filter(|it| !it.is_empty())
        .collect();
    let has = |list: &[&str]| words.iter().any(|word| list.contains(word));
    let contains = |list: &[&str]| list.iter().any(|word| small.contains(word));
    let unspaced = UNSPACED.iter().find(|(all, ..)| contains(all));
    // The sentence itself has to be about scopes or levels, whatever stands around it.
    let named = sentence.items.iter().any(|item| item.level().is_some());
    let speaks = sentence.speaks_of_scopes() || contains(SCOPES);
    let about = speaks || (sentence.about_scopes && (contains(LEVELS) || named));
    if !(has(ALL) || unspaced.is_some()) || !about {
        return false;
    }
    let said = |wanted: StatedLevel| {
        sentence.items.iter().any(|item| item.level().is_some_and(|(said, _)| said == wanted))
    };
    let reads = contains(READ) || said(StatedLevel::Level(Level::ReadOnly));
    let highest = has(HIGHEST)
        || unspaced.is_some_and(|(_, highest, _)| contains(highest))
        || [Level::Modify, Level::Full].into_iter().any(|level| said(StatedLevel::Level(level)))
        || said(StatedLevel::Highest);
    // "Nur lesen" doesn't limit the rule.
    let plain = READ.iter().fold(small.clone(), |text, phrase| text.replace(phrase, " "));
    let known = |word: &str| {
        let listed = [ALL, HIGHEST, SCOPES, LEVELS].into_iter().flatten();
        PLAIN.split_whitespace().any(|known| known == word)
            || listed.into_iter().any(|known| word.starts_with(known))
            || word.len() < 2
    };
    let foreign = plain
        .split(|c: char| !c.is_alphanumeric() && c != '-')
        .filter(|word| !word.is_empty())
        .any(|word| !known(word));
    let limited = (unspaced.is_none() && foreign)
        || has(NOT)
        || unspaced.is_some_and(|(.., limits)| contains(limits));
    let rule = match (reads, highest) {
        (true, false) => Rule::AllReadOnly,
        (false, true) => Rule::AllHighest,
        (false, false) => return false,
        (true, true) => {
            prose.doubts.push(at);
            return true;
        }
    };
    // "Wo es diese Stufe gibt" limits nothing; "nicht" may turn the rule into its opposite.
    if limited {
        prose.doubts.push(at);
    } else {
        prose.rule.get_or_insert((rule, at));
    }
    true
}
