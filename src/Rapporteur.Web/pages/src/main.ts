import { actorView } from "./views/actor";
import { homeView } from "./views/home";
import { itemsView } from "./views/items";
import { referenceView } from "./views/reference";
import { searchView } from "./views/search";
import { situationView } from "./views/situation";
import { storyView } from "./views/story";
import { route, start } from "./router";

route("/", "The record", homeView);
route("/search", "Search", searchView);
route("/situation", "Situation", situationView);
route("/actor", "Actor", actorView);
route("/story", "Story", storyView);
route("/items", "Tables", itemsView);
route("/reference", "API", referenceView);
start();
