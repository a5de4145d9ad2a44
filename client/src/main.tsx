import { render } from "preact";
import { readAddress } from "./state/address.ts";
import { followMachine } from "./state/theme.ts";
import { App, preloadView } from "./views/app.tsx";
import "./style/main.css";

preloadView(readAddress(window.location.search).view);
followMachine();
const root = document.getElementById("app");
if (root !== null) render(<App />, root);
