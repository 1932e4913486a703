/** Compulsory education (Leerplichtwet, contract.md): a child from 5 to 15 goes to school unless somebody says otherwise. */
export const isSchoolAge = (age: number): boolean => age >= 5 && age <= 15;
