//! Names in other cases.

/// `CancelRoomCall` -> `cancel_room_call`; `HTTPServer` -> `http_server`.
pub fn snake_case(name: &str) -> String {
    let characters: Vec<char> = name.chars().collect();
    let mut snake = String::with_capacity(name.len() + 4);
    for (index, &character) in characters.iter().enumerate() {
        if character.is_uppercase() {
            let after_lower = index
                .checked_sub(1)
                .and_then(|before| characters.get(before))
                .is_some_and(|before| before.is_lowercase() || before.is_numeric());
            let before_lower = index > 0
                && characters
                    .get(index + 1)
                    .is_some_and(|after| after.is_lowercase());
            if (after_lower || before_lower) && !snake.ends_with('_') {
                snake.push('_');
            }
            snake.extend(character.to_lowercase());
        } else {
            snake.push(character);
        }
    }
    snake
}

/// `operator_id` -> `OperatorId`.
pub fn pascal_case(name: &str) -> String {
    name.split('_').map(capitalised).collect()
}

fn capitalised(word: &str) -> String {
    let mut characters = word.chars();
    match characters.next() {
        Some(first) => {
            let mut capitalised: String = first.to_uppercase().collect();
            capitalised.push_str(characters.as_str());
            capitalised
        }
        None => String::new(),
    }
}

/// A field's wire name by `rename_all`, with the meaning that serde gives to the same spelling.
pub fn in_case(field: &str, case: &str) -> String {
    match case {
        "lowercase" | "snake_case" => field.to_owned(),
        "UPPERCASE" | "SCREAMING_SNAKE_CASE" => field.to_uppercase(),
        "PascalCase" => pascal_case(field),
        "camelCase" => {
            let pascal = pascal_case(field);
            let mut characters = pascal.chars();
            match characters.next() {
                Some(first) => first.to_lowercase().chain(characters).collect(),
                None => pascal,
            }
        }
        "kebab-case" => field.replace('_', "-"),
        "SCREAMING-KEBAB-CASE" => field.to_uppercase().replace('_', "-"),
        _ => field.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_struct_names_its_function() {
        for (structure, function) in [
            ("CancelRoomCall", "cancel_room_call"),
            ("ListV2Rooms", "list_v2_rooms"),
            ("GetHTTPStatus", "get_http_status"),
            ("A", "a"),
            ("Already_Split", "already_split"),
        ] {
            assert_eq!(snake_case(structure), function);
        }
    }

    #[test]
    fn cases_mean_what_serde_means() {
        for (case, expected) in [
            ("lowercase", "operator_id_type"),
            ("UPPERCASE", "OPERATOR_ID_TYPE"),
            ("PascalCase", "OperatorIdType"),
            ("camelCase", "operatorIdType"),
            ("snake_case", "operator_id_type"),
            ("SCREAMING_SNAKE_CASE", "OPERATOR_ID_TYPE"),
            ("kebab-case", "operator-id-type"),
            ("SCREAMING-KEBAB-CASE", "OPERATOR-ID-TYPE"),
        ] {
            assert_eq!(in_case("operator_id_type", case), expected, "{case}");
        }
    }
}
