//! The values of an open enumeration, as they are written.

use syn::{Expr, Lit};

/// The value after the `=` of a variant.
pub enum Wire {
    Integer(i64),
    String(String),
}

/// The number or the string that an expression is.
pub fn literal(value: &Expr) -> Option<Wire> {
    match value {
        Expr::Lit(literal) => match &literal.lit {
            Lit::Int(number) => number.base10_parse().ok().map(Wire::Integer),
            Lit::Str(text) => Some(Wire::String(text.value())),
            _ => None,
        },
        Expr::Unary(unary) if matches!(unary.op, syn::UnOp::Neg(_)) => match &*unary.expr {
            Expr::Lit(literal) => match &literal.lit {
                Lit::Int(number) => format!("-{}", number.base10_digits())
                    .parse()
                    .ok()
                    .map(Wire::Integer),
                _ => None,
            },
            _ => None,
        },
        Expr::Group(group) => literal(&group.expr),
        Expr::Paren(paren) => literal(&paren.expr),
        _ => None,
    }
}
