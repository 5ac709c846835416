"""What cooks call things: the cues of dishes, of foods, and of the colour of a broth."""

from zine.draw.composed_cues import Cues

DISH_CUES: Cues = {
    "banquet": ("royal table", "set menu", "hanjeongsik", "surasang", "수라상", "한정식", "한상", "상차림", "백반"),
    "bibimbap": ("bibimbap", "rice bowl", "poke", "donburi", "buddha bowl", "grain bowl", "비빔밥", "덮밥"),
    "cake": (
        "cake", "cheesecake", "gateau", "torte", "brownie", "pudding", "flan", "tart", "apple pie", "cherry pie",
        "pumpkin pie", "pecan pie", "berry pie", "lemon pie", "케이크", "카스텔라", "애플파이", "사과파이",
    ),
    "chicken": ("chicken", "fried chicken", "wing", "dakgangjeong", "drumstick", "치킨", "통닭", "닭강정"),
    "drink": (
        "tea", "coffee", "latte", "juice", "punch", "cocktail", "smoothie", "lemonade", "drink", "wine", "beer",
        "makgeolli", "sikhye", "sujeonggwa", "hot chocolate", "cocoa", "차", "커피", "음료", "식혜", "수정과",
        "막걸리", "화채", "주스",
    ),
    "dumplings": (
        "dumpling", "mandu", "gyoza", "dim sum", "bao", "bun", "steamed bun", "pierogi", "ravioli", "momo", "jiaozi",
        "wonton", "만두", "찐빵", "교자", "딤섬",
    ),
    "fish": (
        "fish", "grilled fish", "salmon", "mackerel", "trout", "sea bream", "sardine", "tuna", "cod", "생선",
        "생선구이", "고등어", "갈치", "조기", "연어", "고등어구이",
    ),
    "fritters": (
        "tempura", "fritter", "twigim", "fries", "chips", "croquette", "schnitzel", "cutlet", "donkatsu", "doughnut",
        "donut", "튀김", "돈가스", "돈까스", "고로케",
    ),
    "grill": (
        "grill", "barbecue", "bbq", "gui", "samgyeopsal", "bulgogi", "galbi", "ribs", "steak", "roast", "구이",
        "삼겹살", "불고기", "갈비", "스테이크", "바비큐",
    ),
    "hotpot": (
        "hot pot", "sinseollo", "신선로", "hotpot", "jeongol", "budae jjigae", "fondue", "shabu shabu", "sukiyaki",
        "전골", "부대찌개", "샤브샤브",
    ),
    "jars": (
        "jam", "chutney", "preserve", "fermented paste", "jangdok", "onggi", "장독", "고추장", "된장", "간장", "젓갈",
    ),
    "kimchi": (
        "kimchi", "pickle", "sauerkraut", "banchan", "kkakdugi", "relish", "김치", "깍두기", "장아찌", "반찬", "피클",
        "겉절이",
    ),
    "lunchbox": ("dosirak", "lunch box", "lunchbox", "bento", "packed lunch", "도시락"),
    "noodle_soup": (
        "ramen", "ramyeon", "ramyun", "noodle soup", "udon", "pho", "laksa", "soba", "kalguksu", "naengmyeon",
        "janchi guksu", "-guksu", "-myeon", "라면", "국수", "칼국수", "냉면", "우동", "면", "쌀국수", "짬뽕",
    ),
    "noodles": (
        "noodle", "japchae", "pasta", "spaghetti", "linguine", "carbonara", "lasagne", "lasagna", "macaroni",
        "pad thai", "chow mein", "bibim guksu", "jjajangmyeon", "잡채", "파스타", "스파게티", "비빔국수", "볶음면",
        "짜장면", "쫄면",
    ),
    "pancake": (
        "pancake", "pajeon", "jeon", "crepe", "omelette", "omelet", "frittata", "tortilla", "quiche", "bindaetteok",
        "okonomiyaki", "waffle", "dosa", "전", "파전", "부침개", "빈대떡", "김치전", "해물파전", "오믈렛",
    ),
    "pizza": ("pizza", "flatbread", "focaccia", "pie", "galette", "calzone", "피자", "파이"),
    "plate": (
        "wrap", "burrito", "taco", "sandwich", "burger", "toast", "샌드위치", "토스트", "햄버거", "타코", "버거",
    ),
    "porridge": ("porridge", "congee", "oatmeal", "grits", "juk", "-juk", "죽", "팥죽", "호박죽", "오트밀"),
    "rice": (
        "rice", "fried rice", "risotto", "paella", "pilaf", "biryani", "jollof", "-bap", "bap", "밥", "볶음밥",
        "김치볶음밥", "오므라이스", "리조또",
    ),
    "rice_cakes": ("rice cake", "tteok", "songpyeon", "injeolmi", "mochi", "떡", "송편", "인절미", "시루떡", "찹쌀떡"),
    "rolls": (
        "kimbap", "gimbap", "sushi", "maki", "roll", "김밥", "초밥",
    ),
    "salad": (
        "salad", "slaw", "namul", "muchim", "ssam", "ssambap", "greens", "ceviche", "샐러드", "나물", "무침", "쌈밥",
        "쌈",
    ),
    "shaved_ice": (
        "bingsu", "shaved ice", "ice cream", "sorbet", "granita", "sundae", "gelato", "parfait", "빙수", "팥빙수",
        "아이스크림",
    ),
    "skewers": ("skewer", "kebab", "sanjeok", "satay", "yakitori", "brochette", "산적", "꼬치", "꼬치구이", "떡꼬치"),
    "soup": (
        "soup", "broth", "bisque", "chowder", "gukbap", "minestrone", "borscht", "gazpacho", "consomme", "-tang",
        "-guk", "국", "탕", "국밥", "수프", "떡국", "만둣국", "어묵탕",
    ),
    "steamed_egg": ("gyeranjjim", "gyeran jjim", "steamed egg", "custard", "souffle", "계란찜", "달걀찜", "푸딩"),
    "stew": (
        "stew", "jjigae", "-jjigae", "casserole", "goulash", "ragout", "chilli con carne", "chili con carne", "gumbo",
        "tagine", "cassoulet", "찌개", "스튜", "순두부",
    ),
    "stir_fry": (
        "stir fry", "stir fried", "bokkeum", "jorim", "jjim", "braise", "braised", "curry", "buldak", "ratatouille",
        "shakshuka", "-bokkeum", "-jorim", "-jjim", "볶음", "조림", "찜", "불닭", "카레", "두루치기", "제육",
    ),
    "sweets": (
        "cookie", "biscuit", "yakgwa", "hotteok", "dessert", "pastry", "scone", "muffin", "kkwabaegi", "macaron",
        "candy", "chocolate", "bread", "croissant", "약과", "한과", "호떡", "후식", "과자", "쿠키", "꽈배기", "빵",
        "강정",
    ),
    "tteokbokki": ("tteokbokki", "topokki", "gnocchi", "떡볶이", "라볶이", "떡볶음"),
}  # fmt: skip

FOOD_CUES: Cues = {
    "anchovy": ("anchovy", "anchovies", "whitebait", "멸치", "멸치볶음"),
    "bean_sprout": ("bean sprout", "sprout", "mung bean sprout", "콩나물", "숙주", "숙주나물"),
    "beef": (
        "beef", "seolleongtang", "gomtang", "yukgaejang", "japchae", "설렁탕", "곰탕", "육개장", "잡채", "bulgogi",
        "mince", "meat", "lamb", "mutton", "duck", "steak", "brisket", "소고기", "쇠고기", "불고기", "고기", "한우",
        "양지",
    ),
    "black_bean": ("black bean", "lentil", "olive", "bean", "peas", "chickpea", "콩", "검은콩", "콩자반", "서리태"),
    "black_sesame": ("black sesame", "black pepper", "poppy seed", "흑임자", "검은깨"),
    "cabbage": ("cabbage", "bok choy", "chard", "pak choi", "배추", "양배추", "청경채"),
    "carrot": (
        "carrot", "pumpkin", "squash", "sweet potato", "orange pepper", "당근", "호박고지", "단호박", "고구마",
        "파프리카",
    ),
    "cheese": ("cheese", "mozzarella", "cheddar", "parmesan", "feta", "치즈"),
    "chicken": ("chicken", "wing", "drumstick", "turkey", "닭", "닭고기", "닭다리", "치킨"),
    "chilli": (
        "chilli", "chili", "chillies", "chilies", "pepper", "jalapeno", "paprika", "cayenne", "gochu", "고추",
        "청양고추", "홍고추", "풋고추",
    ),
    "chip": ("chip", "semiconductor", "processor", "gpu", "반도체", "칩"),
    "clam": (
        "clam", "mussel", "oyster", "shellfish", "cockle", "scallop", "abalone", "조개", "바지락", "홍합", "굴",
        "전복",
    ),
    "cloud": ("cloud", "meringue", "whipped cream", "marshmallow", "클라우드", "구름"),
    "cream": ("condensed milk", "cream", "yoghurt", "yogurt", "icing", "frosting", "연유", "크림"),
    "cucumber": ("cucumber", "avocado", "celery", "asparagus", "green bean", "오이"),
    "dumpling": ("dumpling", "mandu", "wonton", "ravioli", "gyoza", "만두"),
    "egg": ("egg", "omelette", "fried egg", "boiled egg", "달걀", "계란", "지단", "메추리알", "달걀프라이"),
    "enoki": ("enoki", "팽이버섯", "팽이"),
    "fern": ("fern", "gosari", "bracken", "seaweed salad", "고사리", "aubergine", "eggplant", "가지"),
    "fish": (
        "fish", "salmon", "mackerel", "trout", "sardine", "tuna", "cod", "생선", "고등어", "갈치", "조기", "연어",
        "명태", "동태",
    ),
    "fishcake": ("fish cake", "fishcake", "eomuk", "crouton", "오뎅", "어묵"),
    "garlic": ("garlic", "ginger", "shallot", "clove", "마늘", "생강"),
    "greens": (
        "spinach", "greens", "kale", "broccoli", "chive", "watercress", "rocket", "arugula", "시금치", "부추",
        "미나리", "나물", "브로콜리", "쑥갓",
    ),
    "ham": ("ham", "spam", "luncheon meat", "bacon bit", "햄", "스팸"),
    "hen": (
        "samgyetang", "whole chicken", "roast chicken", "chicken soup", "baeksuk", "삼계탕", "백숙", "닭한마리",
        "통닭",
    ),
    "herb": (
        "mint", "basil", "herb", "coriander", "cilantro", "parsley", "thyme", "dill", "민트", "바질", "허브", "고수",
    ),
    "hot_chicken": ("buldak", "hot wing", "buffalo wing", "불닭", "양념치킨", "닭갈비"),
    "ice": ("ice", "ice cube", "얼음"),
    "injeolmi": ("injeolmi", "mochi", "인절미"),
    "jujube": ("jujube", "raisin", "cranberry", "대추"),
    "kimchi": ("kimchi", "sauerkraut", "김치", "묵은지", "배추김치"),
    "leek": ("leek", "spring greens", "대파", "쪽파"),
    "lettuce": ("lettuce", "salad leaves", "상추", "쌈채소", "leaves"),
    "lotus": ("lotus", "lotus root", "연근"),
    "mushroom": ("mushroom", "shiitake", "truffle", "버섯", "표고", "표고버섯", "느타리"),
    "noodles": (
        "noodle", "spaghetti", "pasta", "linguine", "soba", "udon", "vermicelli", "rice noodle", "국수", "당면",
        "소면", "면", "사리",
    ),
    "nuts": (
        "nut", "pine nut", "almond", "walnut", "peanut", "pecan", "hazelnut", "cashew", "잣", "호두", "땅콩", "아몬드",
        "견과",
    ),
    "pearl": ("quantum", "qubit", "pearl", "tapioca", "boba", "양자", "큐비트"),
    "perilla": ("perilla", "shiso", "bay leaf", "깻잎"),
    "pickled_radish": (
        "pickled radish", "danmuji", "lemon", "lime", "pineapple", "mango", "orange", "corn", "단무지", "레몬",
    ),
    "pork": (
        "pork", "pork belly", "bacon", "samgyeopsal", "pancetta", "prosciutto", "돼지고기", "삼겹살", "베이컨", "목살",
    ),
    "radish": (
        "radish", "beetroot", "beet", "red cabbage", "onion", "daikon", "turnip", "무생채", "무", "양파", "비트",
    ),
    "radish_cube": ("kkakdugi", "tomato", "tomatoes", "깍두기", "토마토"),
    "ramyeon": ("ramyeon", "ramen", "ramyun", "instant noodle", "라면", "라면사리"),
    "red_bean": ("red bean", "chocolate chip", "adzuki", "azuki", "kidney bean", "chocolate", "팥", "단팥", "팥앙금"),
    "ribs": ("rib", "short rib", "galbi", "갈비", "등갈비"),
    "rice": ("rice", "grain", "barley", "quinoa", "couscous", "쌀", "밥", "쌀밥", "보리"),
    "rice_cake": ("rice flour", "rice cake", "tteok", "garaetteok", "gnocchi", "떡", "가래떡", "떡볶이떡"),
    "rice_coin": ("tteokguk", "떡국", "떡국떡"),
    "root": (
        "fish and chips", "potato chip", "potato", "potatoes", "parsnip", "yam", "taro", "cassava", "감자", "무조림",
    ),
    "satellite": ("satellite", "rocket launch", "spacecraft", "위성", "우주"),
    "sausage": ("sausage", "frankfurter", "hot dog", "chorizo", "pepperoni", "salami", "소시지", "비엔나"),
    "scallion": ("scallion", "spring onion", "green onion", "파", "실파"),
    "seaweed": ("seaweed", "gim", "nori", "laver", "kelp", "wakame", "김", "미역", "다시마", "김가루"),
    "server": ("server", "data centre", "data center", "datacentre", "서버", "데이터센터"),
    "sesame": ("sesame", "sesame seed", "seed", "sesame oil", "참깨", "깨", "참기름", "통깨"),
    "shrimp": ("shrimp", "prawn", "langoustine", "lobster", "crab", "새우", "게", "대게", "seafood", "해물", "해산물"),
    "soft_tofu": ("soft tofu", "silken tofu", "sundubu", "순두부", "연두부"),
    "squid": ("squid", "octopus", "cuttlefish", "calamari", "오징어", "문어", "낙지", "쭈꾸미"),
    "strawberry": (
        "strawberry", "strawberries", "berry", "berries", "cherry", "cherries", "fruit", "apple", "딸기", "과일",
        "체리",
    ),
    "sweet_biscuit": ("biscuit", "cookie", "yakgwa", "honey", "cracker", "약과", "꿀", "과자"),
    "toast": ("bread", "toast", "bun", "crust", "dough", "flatbread", "bagel", "빵", "식빵", "호떡"),
    "tofu": ("tofu", "bean curd", "paneer", "halloumi", "두부"),
    "twist": ("kkwabaegi", "churro", "pretzel", "꽈배기", "twist"),
    "unseen": (
        "olive oil", "rice vinegar", "rice wine", "fish sauce", "oyster sauce", "egg wash", "butter", "peanut butter",
        "butternut", "ice cream", "cream of tartar", "bean paste", "밥솥", "버터", "액젓", "굴소스", "물엿",
    ),
    "yolk": ("yolk", "egg yolk", "raw egg", "노른자"),
    "zucchini": ("zucchini", "courgette", "marrow", "애호박", "호박", "주키니"),
}  # fmt: skip

TONE_CUES: Cues = {
    "amber": ("doenjang", "miso", "curry", "된장", "청국장", "카레", "onion", "beer"),
    "gold": ("seaweed", "미역", "chicken stock", "anchovy stock", "stock", "멸치육수", "육수", "어묵", "콩나물"),
    "ice": ("cold", "iced", "chilled", "ice", "냉", "냉면", "동치미", "얼음", "sikhye", "식혜"),
    "milk": (
        "milk", "cream", "coconut", "bone", "leek", "potato", "oyster", "seolleongtang", "gomtang", "사골", "우유",
        "설렁탕", "곰탕", "떡국", "congee", "닭죽", "삼계탕", "samgyetang", "clam chowder",
    ),
    "orange": ("carrot", "pumpkin", "squash", "sweet potato", "lentil", "호박", "당근", "고구마", "단호박"),
    "pink": ("beetroot", "beet", "borscht", "strawberry", "berries", "비트", "딸기"),
    "red": (
        "gochujang", "gochugaru", "chilli", "chili", "chillies", "kimchi", "tomato", "tomatoes", "paprika", "spicy",
        "hot", "harissa", "고추장", "고춧가루", "고추", "김치", "토마토", "매운", "육개장", "짬뽕", "부대찌개",
        "순두부",
    ),
    "soy": ("soy", "soy sauce", "teriyaki", "oyster sauce", "coffee", "chocolate", "간장", "짜장", "커피"),
}  # fmt: skip
