export const formulaIssues = {
  criterionFormulaMissing:
    'Criterion "{{code}}": this method needs a formula over indicators, such as IF(A1>=90; 10; 0)',
  criterionFormulaUnused:
    'Criterion "{{code}}": the formula is not used under this method. Choose the method "formula" for it to count',
  criterionFormulaIsFormula:
    'Criterion "{{code}}": Excel has turned this into a formula of its own ({{formula}}). Clear it, give the cell the text format, and enter it without "=" or with an apostrophe in front',
  criterionFormulaWithoutIndicator:
    'Criterion "{{code}}", formula: there is no indicator in it, so that all would get the same',
  criterionFormulaByLines:
    'Criterion "{{code}}", formula: indicator "{{text}}" counts by its lines and has no value. Refer to its lines',
  criterionFormulaCircle: 'Criterion "{{code}}", formula: indicators depend on one another in a circle ({{path}})',
  formulaEmpty:
    'Criterion "{{code}}", formula: there is nothing but the sign "=". Enter an expression, such as IF(A1>=90; 10; 0)',
  formulaOperandFirst:
    'Criterion "{{code}}", formula: it begins with "{{text}}", where an indicator or a number is expected',
  formulaOperandExpected:
    'Criterion "{{code}}", formula: after "{{text}}" (character {{position}}) an indicator or a number is expected',
  formulaOperatorExpected:
    'Criterion "{{code}}", formula: before "{{text}}" (character {{position}}) an operator is expected: + − * / ^ or a comparison. A code that does not begin with a letter stands in square brackets: [1.2]',
  formulaSignUnknown:
    'Criterion "{{code}}", formula: "{{text}}" (character {{position}}) is not understood here. A code of more than letters, digits and points stands in square brackets: [1.2-a]',
  formulaNumberUnknown:
    'Criterion "{{code}}", formula: "{{text}}" (character {{position}}) is not a number. If it is the code of an indicator, put it into square brackets: [{{text}}]',
  formulaNumberIsCode:
    'Criterion "{{code}}", formula: "{{text}}" (character {{position}}) is taken for a number. If it is the code of an indicator, put it into square brackets: [{{text}}]',
  formulaBracketOpen:
    'Criterion "{{code}}", formula: the bracket or quotation mark after "{{text}}" (character {{position}}) is not closed',
  formulaBracketExtra: 'Criterion "{{code}}", formula: the bracket ")" (character {{position}}) closes nothing',
  formulaFunctionUnknown:
    'Criterion "{{code}}", formula: "{{text}}" (character {{position}}): there is no such function. There are: {{allowed}}',
  formulaFunctionBare:
    'Criterion "{{code}}", formula: after "{{text}}" (character {{position}}) a "(" is expected: this function stands in front, as in AND(A1>5; A2>3)',
  formulaArguments:
    'Criterion "{{code}}", formula: "{{text}}" (character {{position}}) takes from {{least}} to {{most}} arguments, with semicolons between them',
  formulaColon:
    'Criterion "{{code}}", formula: ":" (character {{position}}) is not understood. There are no ranges here: list the indicators with semicolons, MIN(A1; A2). Division is written "/"',
  formulaComma:
    'Criterion "{{code}}", formula: "{{text}}" (character {{position}}): put ";" between arguments, a comma is only inside a number: IF(A1>90; 10; 0). The code of an indicator in digits stands in square brackets: [1.2]',
  formulaSemicolon:
    'Criterion "{{code}}", formula: "{{text}}" (character {{position}}) is out of place: it only parts the arguments of a function inside its brackets',
  formulaComparisonChain:
    'Criterion "{{code}}", formula: a second comparison in a row, "{{text}}" (character {{position}}). Two conditions together are AND(A1>5; A1<9)',
  formulaRoundDecimals:
    'Criterion "{{code}}", formula: the second argument of "{{text}}" (character {{position}}) is the number of decimals: a whole number from −{{most}} to {{most}}',
  formulaCodeUnknown:
    'Criterion "{{code}}", formula: there is no indicator "{{text}}" (character {{position}}) on the sheet',
  formulaTooDeep:
    'Criterion "{{code}}", formula: "{{text}}" (character {{position}}) is more than {{most}} levels of brackets deep. Put a part of it into an indicator of its own that is not counted, and refer to that',
  formulaTooLong:
    'Criterion "{{code}}", formula: it has more than {{most, amount}} characters, or takes as many on the sheet of points. Put a part of it into an indicator of its own that is not counted, and refer to that',
  formulaLacksValues:
    "{{organisation}}, {{criterion}}: cannot be computed by its formula, there is no number for {{missing}}; 0 points were given. Fill them in.",
  formulaNotDefined:
    "{{organisation}}, {{criterion}}: cannot be computed by its formula, which divides by zero or gives no number for these values ({{formula}}); 0 points were given. Correct the values, or add an IF to the formula.",
};
