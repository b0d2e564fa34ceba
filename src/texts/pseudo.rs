//! Generates the pseudo-language: longer English, to find texts that don't fit on a screen.

use crate::texts::t;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Resource};
use fluent_syntax::{parser, serializer};

/// How much longer each text becomes, in percent.
const LONGER: usize = 40;

/// Returns the file with every text 40% longer, and with accents, to check that the fonts include
/// them.
pub(super) fn lengthen(source: &str) -> String {
    let mut resource = match parser::parse(source.to_owned()) {
        Ok(resource) | Err((resource, _)) => resource,
    };
    lengthen_all(&mut resource);
    serializer::serialize(&resource)
}

fn lengthen_all(resource: &mut Resource<String>) {
    for entry in &mut resource.body {
        if let Entry::Message(message) = entry {
            if message.id.name.starts_with("list-") || message.id.name == t::LANGUAGE_NAME.name() {
                continue;
            }
            let attributes = message.attributes.iter_mut().map(|attribute| &mut attribute.value);
            for pattern in message.value.iter_mut().chain(attributes) {
                lengthen_pattern(pattern);
            }
        }
    }
}

fn lengthen_pattern(pattern: &mut Pattern<String>) {
    for element in &mut pattern.elements {
        match element {
            PatternElement::TextElement { value } => *value = lengthen_text(value),
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                variants.iter_mut().for_each(|variant| lengthen_pattern(&mut variant.value));
            }
            PatternElement::Placeable {
                expression: Expression::Inline(InlineExpression::Placeable { .. }),
            }
            | PatternElement::Placeable { .. } => {}
        }
    }
}

/// Lengthens each word in proportion, so that lines can still break in the same places.
fn lengthen_text(text: &str) -> String {
    let (mut longer, mut owed) = (String::with_capacity(text.len() * 2), 0);
    for sign in text.chars() {
        let accented = match sign {
            'a' => 'á',
            'e' => 'ë',
            'o' => 'ö',
            'u' => 'ü',
            other => other,
        };
        longer.push(accented);
        if sign.is_alphabetic() {
            owed += LONGER;
            while owed >= 100 {
                longer.push(accented);
                owed -= 100;
            }
        }
    }
    longer
}

#[cfg(test)]
mod tests {
    use super::lengthen;

    #[test]
    fn texts_grow_and_placeholders_stay() {
        let longer = lengthen("a-b = Copy { $label } now\n    .text = Test it\n");
        assert!(longer.contains("{ $label }") && longer.starts_with("a-b = "), "{longer}");
        assert!(longer.contains(".text = T"), "{longer}");
        assert!(longer.chars().count() > 45, "{longer}");
    }
}
