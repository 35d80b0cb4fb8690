/** Named in the properties of files and above the messages of input rules. */
export const productName = "Bagalau";
