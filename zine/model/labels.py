"""Every word the program prints by itself, by language. The English words are the keys that a zine may replace."""

from collections.abc import Mapping

KOREAN: Mapping[str, str] = {
    # the card
    "Serves": "몇 인분",
    "Time": "시간",
    "Heat": "맵기",
    "Difficulty": "난이도",
    "prep": "준비",
    "rest": "숙성",
    "cook": "조리",
    "Ingredients": "재료",
    "Equipment": "도구",
    "Method": "만드는 법",
    "by": "기한",
    "Chef's note": "요리사의 한마디",
    "No": "대신",
    "Use": "쓰기",
    "Contains": "들어 있음",
    "May contain": "들어 있을 수 있음",
    "Policy Facts": "정책 성분표",
    "Serving size": "1회 제공량",
    "Pairs with": "어울리는 요리",
    "page": "쪽",
    "Sources": "출처",
    "Checked": "확인한 날",
    "Best before": "유통 기한",
    "Why so hot": "매운 까닭",
    # the book
    "Contents": "차림표",
    "Menu": "차림표",
    "Today's special": "오늘의 요리",
    "The kitchen": "부엌",
    "Issue": "호",
    "Says who?": "누가 그러던가요?",
    "and": "와",
    "cited on": "인용한 쪽",
    "How to fold": "접는 법",
    "Your own recipe": "나만의 요리법",
    "Colophon": "펴낸 이야기",
    "Made with": "만든 도구",
    "Copy": "부수",
    "Printed with": "인쇄 잉크",
    "Set in": "글자체",
    "Pantry": "곳간",
    "Kitchen clock": "부엌 시계",
    "Shopping list": "장보기 목록",
    "Index": "찾아보기",
    "Notes": "적는 곳",
    "Dish": "요리",
    "Name": "이름",
    "Date": "날짜",
}

ENGLISH: Mapping[str, str] = {label: label for label in KOREAN}

LABELS: Mapping[str, Mapping[str, str]] = {"en": ENGLISH, "ko": KOREAN}
