// SPDX-FileCopyrightText: 2026 The Pentimento authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/effects/combining.h"

#include "app/sandbox/effects/grading.h"
#include "app/sandbox/effects/pixels.h"

#include <algorithm>
#include <cmath>

namespace pentimento::effects {

namespace {

cv::Scalar paper()
{
    return {250, 250, 250};
}

int lengthIn(cv::Size size, double share)
{
    return std::max(1, int(std::lround(share * std::sqrt(double(size.width) * size.height))));
}

void lay(const cv::Mat &picture, cv::Mat &sheet, const cv::Rect &place)
{
    covering(picture, place.size()).copyTo(sheet(place));
}

// Equal parts of a length with gaps between them: where the n-th starts and ends.
cv::Range part(int length, int gap, int count, int n)
{
    const int free = length - gap * (count - 1);
    return {free * n / count + gap * n, free * (n + 1) / count + gap * n};
}

cv::Mat grid(const std::vector<cv::Mat> &pictures, int rows, cv::Size size)
{
    cv::Mat sheet(size, CV_8UC3, paper());
    const int count = int(pictures.size());
    if (size.height < rows || size.width < (count + rows - 1) / rows)
        return covering(pictures.front(), size); // not a pixel for each
    const int gap = size.width > 16 * count && size.height > 16 * rows ? lengthIn(size, 0.006) : 0;
    int next = 0;
    for (int row = 0; row < rows; ++row) {
        const int inRow = (count - next + rows - row - 1) / (rows - row); // the first rows take one more
        const cv::Range y = part(size.height, gap, rows, row);
        for (int column = 0; column < inRow; ++column, ++next) {
            const cv::Range x = part(size.width, gap, inRow, column);
            lay(pictures[size_t(next)], sheet, {x.start, y.start, x.size(), y.size()});
        }
    }
    return sheet;
}

cv::Mat withInsets(const std::vector<cv::Mat> &pictures, cv::Size size)
{
    cv::Mat sheet = covering(pictures.front(), size);
    const int count = int(pictures.size()) - 1;
    const int margin = lengthIn(size, 0.035);
    const int border = lengthIn(size, 0.008);
    int right = size.width - margin;
    for (int i = 1; i <= count; ++i) {
        const cv::Mat &picture = pictures[size_t(i)];
        const double free = size.width - margin * (count + 1.0) - 2.0 * border * count;
        const double widest = std::min(size.width * 0.36, free / count);
        const double scale = std::min(widest / picture.cols, size.height * 0.42 / picture.rows);
        const cv::Size inset(std::max(1, int(picture.cols * scale)), std::max(1, int(picture.rows * scale)));
        const cv::Rect place(right - border - inset.width, size.height - margin - border - inset.height, inset.width,
                             inset.height);
        const cv::Rect card(place.x - border, place.y - border, place.width + 2 * border, place.height + 2 * border);
        const cv::Rect whole({0, 0}, size);
        if ((card & whole) != card)
            break;
        cv::Mat shade(size, CV_8UC1, cv::Scalar(255));
        shade((card + cv::Point(0, border / 2)) & whole).setTo(cv::Scalar(130));
        sheet = multiplied(sheet, softened(shade, border * 1.6));
        sheet(card).setTo(paper());
        lay(picture, sheet, place);
        right = card.x - margin;
    }
    return sheet;
}

} // namespace

cv::Mat combined(const std::vector<cv::Mat> &pictures, Arrangement arrangement, cv::Size size)
{
    const int count = int(pictures.size());
    if (arrangement == Arrangement::Inset)
        return withInsets(pictures, size);
    if (arrangement == Arrangement::Stacked)
        return grid(pictures, count, size);
    return grid(pictures, count <= 3 ? 1 : int(std::ceil(count / 3.0)), size);
}

} // namespace pentimento::effects
