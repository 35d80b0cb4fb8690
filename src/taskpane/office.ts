/** A script of its own, so that office.js is fetched beside the pane and not after it. */
import { mayBeOffice } from "./host/mayBeOffice";

if (mayBeOffice(window)) {
  const script = document.createElement("script");
  script.src = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
  document.head.append(script);
}
