/** Where a line says nothing but an error or fields. */
export const failed = 'Fel';
export const happened = 'Händelse';
