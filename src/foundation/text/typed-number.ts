/** The number of a row as somebody types it, or an address has it: above nought, and none that PostgreSQL's `bigint` refuses. */
export const idShape = /^[1-9]\d{0,17}$/;

/** As `idShape`, or nothing at all: a form has every field, filled in or not. */
export const optionalIdShape = /^([1-9]\d{0,17})?$/;

/** As `idShape`, for what PostgreSQL has as `integer`. */
export const numberShape = /^[1-9]\d{0,8}$/;
