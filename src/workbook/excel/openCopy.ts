import { hostFaultFrom } from "./excelFaults";

/**
 * Opens the bytes of an .xlsx file as a new workbook in a window of its own, which the user then saves (ExcelApi 1.8).
 * @throws HostFault
 */
export async function openCopy(bytes: Uint8Array): Promise<void> {
  try {
    await Excel.createWorkbook(base64Of(bytes));
  } catch (error) {
    throw hostFaultFrom(error, "open a workbook");
  }
}

/** In slices: a call takes no more than some ten thousand arguments. */
function base64Of(bytes: Uint8Array): string {
  const slice = 8_192;
  let text = "";
  for (let from = 0; from < bytes.length; from += slice) {
    text += String.fromCharCode(...bytes.subarray(from, from + slice));
  }
  return btoa(text);
}
