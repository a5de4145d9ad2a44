import { render } from "preact";
import { followMachine } from "./state/theme.ts";
import { App } from "./views/app.tsx";
import "./style/main.css";

followMachine();
const root = document.getElementById("app");
if (root !== null) render(<App />, root);
