/** The comparisons of If/Else, If/ElseIf, Continue If and their kin, as their cards list them (seen in exports). */
export const OPERATORS = [
  { value: '==', label: 'equal to' },
  { value: '!=', label: 'not equal' },
  { value: '>=', label: 'greater than or equal' },
  { value: '<=', label: 'less than or equal' },
  { value: '>', label: 'greater than' },
  { value: '<', label: 'less than' },
  { value: '%', label: 'a multiple of' },
  { value: 'in', label: 'in' },
  { value: 'not in', label: 'not in' },
  { value: 'has', label: 'has key' },
  { value: "doesn't have", label: "doesn't have key" },
  { value: 'is empty', label: 'is empty' },
  { value: 'is not empty', label: 'is not empty' },
];
